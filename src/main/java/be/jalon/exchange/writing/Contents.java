package be.jalon.exchange.writing;

import be.jalon.exchange.reading.CellPart;
import be.jalon.exchange.reading.DraftCell;
import be.jalon.exchange.reading.Spread;
import be.jalon.exchange.workbook.CellContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns texts into what cells hold, so that reading the cells gives the same texts back. */
final class Contents {

    /** Fifteen digits are what a spreadsheet's number keeps. */
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,6})?");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Contents() {}

    /** A cell that held a number holds one again where the new text is written like the old one; all else is text. */
    static CellContent like(CellPart before, String text) {
        return before.number() ? like(before.raw(), text) : CellContent.text(text);
    }

    private static CellContent like(String before, String text) {
        boolean percent = before.endsWith("%") && text.endsWith("%");
        String digits = percent ? text.substring(0, text.length() - 1) : text;
        String digitsBefore = percent ? before.substring(0, before.length() - 1) : before;
        if (!NUMBER.matcher(digits).matches() || decimals(digits) != decimals(digitsBefore)) {
            return CellContent.text(text);
        }
        BigDecimal number = new BigDecimal(digits);
        return CellContent.number(percent ? number.divide(HUNDRED) : number);
    }

    private static int decimals(String digits) {
        int point = digits.indexOf('.');
        return point < 0 ? 0 : digits.length() - point - 1;
    }

    /** The new text of each part of a field, the unchanged ones included. */
    static Map<CellPart, String> spread(DraftCell cell, String text) {
        Map<CellPart, String> texts = new LinkedHashMap<>();
        if (cell.spread() == Spread.LINES && cell.parts().size() > 1) {
            spreadLines(cell.parts(), text, texts);
        } else if (cell.spread() == Spread.BESIDE) {
            spreadBeside(cell.parts(), text, texts);
        } else if (cell.spread() == Spread.COPIES) {
            cell.parts().forEach(part -> texts.put(part, part.bare(text)));
        } else {
            texts.put(cell.first(), cell.first().bare(text));
        }
        return texts;
    }

    /** The semester keeps its cell as long as the text begins with it; else the cell of the year says it all. */
    private static void spreadBeside(List<CellPart> parts, String text, Map<CellPart, String> texts) {
        CellPart year = parts.getFirst();
        CellPart beside = parts.getLast();
        boolean kept = text.startsWith(year.label());
        texts.put(year, kept ? year.bare(text) : text);
        texts.put(beside, kept ? beside.raw() : "");
    }

    /** Lines go where their label is, the others where as many lines stood before; the last such cell takes the rest. */
    private static void spreadLines(List<CellPart> parts, String text, Map<CellPart, String> texts) {
        List<String> rest = new ArrayList<>(List.of(text.split("\n", -1)));
        for (CellPart part : parts) {
            if (!part.label().isEmpty()) {
                List<String> own = rest.stream()
                        .filter(line -> line.startsWith(part.label()))
                        .toList();
                rest.removeAll(own);
                texts.put(part, String.join("\n", own.stream().map(part::bare).toList()));
            }
        }
        List<CellPart> free =
                parts.stream().filter(part -> part.label().isEmpty()).toList();
        for (int i = 0; i < free.size(); i++) {
            boolean last = i == free.size() - 1;
            int count =
                    last ? rest.size() : Math.min(rest.size(), lines(free.get(i).raw()));
            List<String> own = rest.subList(0, count);
            texts.put(free.get(i), free.get(i).bare(String.join("\n", own)));
            own.clear();
        }
        if (!String.join("", rest).isBlank()) {
            texts.merge(
                    parts.getFirst(), String.join("\n", rest), (own, left) -> own.isEmpty() ? left : own + "\n" + left);
        }
    }

    private static int lines(String text) {
        return text.isBlank() ? 0 : text.split("\n", -1).length;
    }
}
