package be.jalon.exchange.demo;

import be.jalon.exchange.writing.WrittenLine;
import be.jalon.exchange.writing.WrittenSheet;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the demo's text: one line of it is one line of a sheet, as its own first lines explain. */
final class DemoScript {

    /** The cells of an action line, in their order. */
    private static final List<ItemField> CELLS = List.of(
            ItemField.TITLE,
            ItemField.POLITICAL,
            ItemField.SERVICE,
            ItemField.AGENT,
            ItemField.DEADLINE,
            ItemField.BUDGET_ORDINARY,
            ItemField.BUDGET_EXTRAORDINARY,
            ItemField.STAFF,
            ItemField.STATUS,
            ItemField.PROGRESS);

    private static final Map<String, ItemField> COMPLEMENTS = Map.of(
            "ETP", ItemField.FTE,
            "Priorité", ItemField.PRIORITY,
            "ODD", ItemField.SDGS,
            "Partenaires", ItemField.PARTNERS,
            "Liens", ItemField.LINKS,
            "Description", ItemField.DESCRIPTION,
            "Notes", ItemField.NOTES);

    private final List<WrittenSheet> sheets = new ArrayList<>();
    private final List<WrittenLine> lines = new ArrayList<>();
    private String volet = "";
    private String sheetName = "";
    private int strategic;
    private int operational;
    private int action;

    private DemoScript() {}

    /**
     * The sheets that the text describes.
     *
     * @throws IllegalArgumentException when a line is none of the kinds that the text explains
     */
    static List<WrittenSheet> read(String text) {
        DemoScript script = new DemoScript();
        text.lines().map(String::strip).filter(DemoScript::says).forEach(script::take);
        script.closeSheet();
        return List.copyOf(script.sheets);
    }

    private static boolean says(String line) {
        return !line.isEmpty() && !line.startsWith("#");
    }

    private void take(String line) {
        String rest = line.substring(line.indexOf(' ') + 1).strip();
        switch (line.substring(0, line.indexOf(' '))) {
            case "VOLET" -> openVolet(line);
            case "ONGLET" -> openSheet(rest);
            case "DOMAINE" -> lines.add(heading(ItemLevel.DOMAIN, "", rest));
            case "OS" -> lines.add(heading(ItemLevel.STRATEGIC_OBJECTIVE, strategicCode(), rest));
            case "OO" -> lines.add(heading(ItemLevel.OPERATIONAL_OBJECTIVE, operationalCode(), rest));
            case "-" -> lines.add(action(rest));
            default -> throw new IllegalArgumentException("Not a line of the demo: " + line);
        }
    }

    private void openVolet(String line) {
        closeSheet();
        volet = line;
    }

    private void openSheet(String name) {
        closeSheet();
        sheetName = name;
        lines.add(heading(ItemLevel.VOLET, "", volet));
    }

    private void closeSheet() {
        if (!lines.isEmpty()) {
            sheets.add(new WrittenSheet(sheetName, lines));
        }
        lines.clear();
        strategic = 0;
        operational = 0;
    }

    private String strategicCode() {
        strategic++;
        return Integer.toString(strategic);
    }

    private String operationalCode() {
        operational++;
        action = 0;
        return Integer.toString(operational);
    }

    private static WrittenLine heading(ItemLevel level, String code, String title) {
        FieldTexts texts = FieldTexts.titled(title).with(ItemField.CODE, code);
        return new WrittenLine(level, texts, Set.of(), Map.of());
    }

    private WrittenLine action(String line) {
        action++;
        String[] cells = line.split("\\|", -1);
        Map<ItemField, String> texts = new EnumMap<>(ItemField.class);
        Set<ItemField> pending = EnumSet.noneOf(ItemField.class);
        texts.put(ItemField.CODE, "A " + operational + "." + action);
        for (int i = 0; i < CELLS.size(); i++) {
            put(CELLS.get(i), cells[i].strip(), texts, pending);
        }
        if (cells.length > CELLS.size()) {
            complements(cells[CELLS.size()], texts);
        }
        return new WrittenLine(ItemLevel.ACTION, new FieldTexts(texts), pending, Map.of());
    }

    private static void put(ItemField field, String cell, Map<ItemField, String> texts, Set<ItemField> pending) {
        boolean waits = cell.startsWith("!");
        if (waits) {
            pending.add(field);
        }
        texts.put(field, onLines(waits ? cell.substring(1) : cell));
    }

    private static String onLines(String cell) {
        return cell.strip().replaceAll("\\s*¶\\s*", "\n");
    }

    private static void complements(String cell, Map<ItemField, String> texts) {
        for (String complement : cell.strip().split("\\s*;\\s*")) {
            int equals = complement.indexOf('=');
            if (equals > 0) {
                texts.put(field(complement.substring(0, equals)), onLines(complement.substring(equals + 1)));
            }
        }
    }

    private static ItemField field(String name) {
        ItemField field = COMPLEMENTS.get(name);
        if (field == null) {
            throw new IllegalArgumentException("Not a complement of the demo: " + name);
        }
        return field;
    }
}
