package be.jalon.exchange.ecomptes;

import be.jalon.exchange.Finding;
import be.jalon.exchange.document.DocumentFindings;
import be.jalon.exchange.document.Lines;
import be.jalon.exchange.document.PlanName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself and of its PST.
 *
 * @param idPst "" when it does not say
 */
record ExchangeHeader(String idPst, PlanName name) {

    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,9}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    static ExchangeHeader read(XmlNode root, DocumentFindings findings, StructureCheck structure) {
        Check check = new Check(findings);
        Optional<XmlNode> identifiers = root.child("Identifiants");
        identifiers.ifPresentOrElse(
                node -> {
                    structure.check(node, "Identifiants", EcomptesFormat.IDENTIFIERS, EcomptesFormat.IDENTIFIERS);
                    check.identifiers(node);
                },
                () -> findings.add(Finding.blocking("ecomptes.not_exchange", null, "", "Identifiants")));
        Optional<XmlNode> description = PlanElement.description(root);
        description.ifPresentOrElse(
                node -> {
                    structure.check(node, "DescriptionPST", EcomptesFormat.DESCRIPTION, EcomptesFormat.DESCRIPTION);
                    check.description(node);
                },
                () -> findings.add(Finding.blocking("ecomptes.not_exchange", null, "", "DescriptionPST")));
        return description.map(ExchangeHeader::of).orElse(new ExchangeHeader("", PlanName.NONE));
    }

    private static ExchangeHeader of(XmlNode description) {
        description.child("Libelle").ifPresent(XmlNode::mapped);
        Integer from = year(description, "ExerciceDebut");
        Integer to = year(description, "ExerciceFin");
        boolean ordered = from == null || to == null || from <= to;
        return new ExchangeHeader(
                description.text("IdPST"),
                new PlanName(description.text("Libelle"), ordered ? from : null, ordered ? to : null));
    }

    private static @Nullable Integer year(XmlNode description, String name) {
        return description
                .child(name)
                .filter(node -> YEAR.matcher(node.text()).matches())
                .map(node -> Integer.valueOf(node.mapped().text()))
                .orElse(null);
    }

    /** The values that the format fixes. A wrong version or kind may mean anything, so nothing is imported from it. */
    private record Check(DocumentFindings findings) {

        void identifiers(XmlNode node) {
            blocking(node, "Version", "ecomptes.version", EcomptesFormat.VERSION);
            blocking(node, "Type", "ecomptes.type", "PST");
            for (String number : List.of("INS", "Exercice")) {
                String text = node.text(number);
                if (node.child(number).isPresent() && !INTEGER.matcher(text).matches()) {
                    doubt(node, number, "ecomptes.not_a_number", text);
                }
            }
            String administration = node.text("TypeAdmin");
            if (node.child("TypeAdmin").isPresent() && !Set.of("AC", "CPAS").contains(administration)) {
                doubt(node, "TypeAdmin", "ecomptes.administration", administration);
            }
        }

        void description(XmlNode node) {
            if (node.text("IdPST").isEmpty()) {
                doubt(node, "IdPST", "ecomptes.no_pst_id", "");
            }
            for (String year : List.of("ExerciceDebut", "ExerciceFin")) {
                String text = node.text(year);
                if (node.child(year).isPresent() && !YEAR.matcher(text).matches()) {
                    doubt(node, year, "ecomptes.not_a_year", text);
                }
            }
        }

        private void blocking(XmlNode node, String name, String code, String wanted) {
            String text = node.text(name);
            if (!text.equals(wanted)) {
                findings.add(Finding.blocking(code, address(node, name), text, text, wanted));
            }
        }

        private void doubt(XmlNode node, String name, String code, String text) {
            findings.add(Finding.doubt(code, address(node, name), text, name, text));
        }

        private static String address(XmlNode node, String name) {
            int line = node.child(name).map(XmlNode::line).orElse(node.line());
            return Lines.ref(line).in(node.name());
        }
    }
}
