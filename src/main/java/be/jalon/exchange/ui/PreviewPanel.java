package be.jalon.exchange.ui;

import be.jalon.exchange.Finding;
import be.jalon.exchange.ImportPreview;
import be.jalon.exchange.SheetRow;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.TextForm;
import be.jalon.uikit.EmptyState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a file would become: its counts, its tree, what is doubtful about it and the decision. */
class PreviewPanel extends Composite<Div> {

    private final SerializableBiFunction<String, Integer, Optional<SheetRow>> rows;
    private final SheetRowStrip strip = new SheetRowStrip(getContent());
    private final AnswerDesk answers;
    private final PreviewTree tree;

    /**
     * @param rows gives a row of a sheet, counted from zero, as it stands in the file
     * @param answers what was answered to its doubts so far
     * @param readAs reads the file again in another way
     * @param reading how the file was read, null when it has no tables
     */
    PreviewPanel(
            ImportPreview preview,
            SerializableBiFunction<String, Integer, Optional<SheetRow>> rows,
            AnswerDesk answers,
            SerializableConsumer<TextForm> readAs,
            @Nullable ReadingBar reading,
            TargetForm target) {
        this.rows = rows;
        this.answers = answers;
        getContent().addClassName("preview");
        tree = new PreviewTree(preview.plan(), answers, item -> {
            if (item.row() >= 0) {
                show(item.sheet(), item.row(), item.titleCell());
            }
        });
        boolean nothing = preview.plan().items().isEmpty();
        Section place = new Section(nothing ? nothing(reading) : tree);
        place.addClassName("preview-tree");
        Section aside = new Section(
                target, new FindingList(preview.plan().findings(), answers, this::show), new KeptTexts(preview.plan()));
        aside.addClassName("preview-aside");
        Div main = new Div(place, strip);
        main.addClassName("preview-main");
        // The decision first: on a phone it stands above the tree, and the keyboard meets both in the same order.
        getContent().add(head(preview, readAs, reading), aside, main);
    }

    private EmptyState nothing(@Nullable ReadingBar reading) {
        String sentence = getTranslation("exchange.preview.nothing");
        return reading == null
                ? new EmptyState("images/plan-no-hit.svg", sentence)
                : new EmptyState("images/plan-no-hit.svg", sentence, reading);
    }

    private Div head(ImportPreview preview, SerializableConsumer<TextForm> readAs, @Nullable ReadingBar reading) {
        H1 title = Attention.on(new H1(getTranslation("exchange.preview.title", preview.fileName())));
        Paragraph lead = new Paragraph(getTranslation(lead(preview, reading != null)));
        lead.addClassName("lead");
        Div head = new Div(title, lead, new PreviewCounts(preview));
        head.addClassName("preview-head");
        TextForm form = preview.textForm();
        if (form != null) {
            head.add(new TextFormChoice(form, readAs));
        }
        if (reading != null && !preview.plan().items().isEmpty()) {
            head.add(reading);
        }
        return head;
    }

    private static String lead(ImportPreview preview, boolean correctable) {
        if (preview.isImportable()) {
            return "exchange.preview.lead";
        }
        return correctable ? "exchange.preview.correctable" : "exchange.preview.blocked";
    }

    private void show(Finding finding) {
        answers.about(finding).ifPresent(place -> tree.showItem(place.item()));
        String cell = finding.cell();
        int separator = cell == null ? -1 : cell.lastIndexOf('!');
        if (cell == null || separator < 0) {
            strip.clear();
            return;
        }
        CellRef.tryParse(cell.substring(separator + 1))
                .ifPresentOrElse(ref -> show(cell.substring(0, separator), ref.row(), ref), strip::clear);
    }

    private void show(String sheet, int row, @Nullable CellRef focus) {
        rows.apply(sheet, row).ifPresentOrElse(found -> strip.show(found, focus), strip::clear);
    }
}
