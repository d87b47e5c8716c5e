package be.jalon.exchange.workbook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The styles and shared texts of a workbook, opened when the first cell needs one and written back at the end. */
final class Supplies {

    private final WorkbookParts workbook;
    private final PackageEdit edit;
    private @Nullable StylesText styles;
    private @Nullable SharedTextsText texts;

    Supplies(WorkbookParts workbook, PackageEdit edit) {
        this.workbook = workbook;
        this.edit = edit;
    }

    /** Whether the workbook has styles at all; hardly any program writes one without. */
    boolean hasStyles() {
        return workbook.part("styles").isPresent();
    }

    /** @throws IllegalArgumentException for a workbook without a style sheet */
    StylesText styles() {
        if (styles == null) {
            StylesHandler read = workbook.styles()
                    .orElseThrow(() -> new IllegalArgumentException("A workbook without a style sheet"));
            List<@Nullable String> fills = read.fillKeys();
            styles = new StylesText(edit.text(workbook.part("styles").orElseThrow()), fills);
        }
        return styles;
    }

    /** Empty for a workbook whose texts are all in their cells. */
    Optional<SharedTextsText> texts() {
        if (texts == null) {
            texts = workbook.part("sharedStrings")
                    .filter(edit.parts()::has)
                    .map(part -> new SharedTextsText(edit.text(part)))
                    .orElse(null);
        }
        return Optional.ofNullable(texts);
    }

    void writeBack() {
        if (styles != null) {
            edit.put(workbook.part("styles").orElseThrow(), styles.text());
        }
        if (texts != null) {
            edit.put(workbook.part("sharedStrings").orElseThrow(), texts.text());
        }
    }
}
