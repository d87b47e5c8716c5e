package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads the part that holds the texts which cells refer to by number; the runs of a formatted text are joined. */
final class SharedTextsHandler extends PartHandler {

    private final TextCollector text;
    private final List<String> texts = new ArrayList<>();
    private final BitSet mended = new BitSet();
    private boolean phonetic;

    SharedTextsHandler(ReadBudget budget, String part) {
        super(budget, part);
        this.text = new TextCollector(budget);
    }

    @Override
    void open(String name, Attributes attributes) {
        switch (name) {
            case "si" -> text.clear();
            case "rPh" -> phonetic = true;
            case "t" -> {
                if (!phonetic) {
                    text.on();
                }
            }
            default -> {
                // Fonts of runs.
            }
        }
    }

    @Override
    void characters(char[] from, int start, int length) {
        text.add(from, start, length);
    }

    @Override
    void close(String name) {
        switch (name) {
            case "t" -> text.off();
            case "rPh" -> phonetic = false;
            case "si" -> {
                add(budget().kept(text.text()));
                budget().checkCount(texts.size());
            }
            default -> {
                // Fonts of runs.
            }
        }
    }

    private void add(String read) {
        String whole = WholeText.of(read);
        if (!whole.equals(read)) {
            mended.set(texts.size());
        }
        texts.add(whole);
    }

    SharedTexts texts() {
        return new SharedTexts(texts, mended);
    }
}
