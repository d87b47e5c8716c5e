package be.jalon.exchange.workbook;

import java.util.List;
import java.util.regex.Pattern;

/** Sees to it that a program computes the formulas of a changed workbook anew when it opens it. */
final class Recalculation {

    private static final Pattern FORMULA = Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?f[ />]");

    /** Elements of the main part before the one that tells how to compute, last first. */
    private static final List<String> BEFORE =
            List.of("definedNames", "externalReferences", "functionGroups", "sheets");

    private Recalculation() {}

    static boolean hasFormulas(String sheet) {
        return FORMULA.matcher(sheet).find();
    }

    /** The main part of the workbook, asking for it. */
    static String ask(String workbook) {
        XmlEdits edits = new XmlEdits(workbook);
        XmlTag settings = XmlTags.find(workbook, "calcPr");
        if (settings != null) {
            if (!settings.value("fullCalcOnLoad", "0").matches("1|true")) {
                edits.attribute(settings, "fullCalcOnLoad", "1");
            }
            return edits.apply();
        }
        for (String name : BEFORE) {
            XmlTag tag = XmlTags.find(workbook, name);
            if (tag != null) {
                edits.insert(
                        new XmlTags(workbook, tag.end()).skip(tag),
                        "<" + tag.prefix() + "calcPr fullCalcOnLoad=\"1\"/>");
                return edits.apply();
            }
        }
        return workbook;
    }
}
