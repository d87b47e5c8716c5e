package be.jalon.exchange.ecomptes;

import java.util.List;
import java.util.stream.Collectors;

/** What eComptes expects of later years, one line per projection. */
final class Projections {

    private Projections() {}

    /** Such as {@code O D 71 « 71 Fonctionnement » : 2021 = 20000 ; 2022 = 20400.50}; marks what it says as kept. */
    static String line(XmlNode projection) {
        List<XmlNode> years = projection
                .children("Exercices")
                .flatMap(list -> list.children("Exercice"))
                .toList();
        String name = projection.text("Libelle");
        String head = String.join(
                " ",
                projection.text("Service"),
                projection.text("Type"),
                projection.text("GroupeEco"),
                name.isEmpty() ? "" : "« " + name + " »");
        String amounts = years.stream()
                .map(year -> year.text("@Valeur") + " = " + year.text("Montant"))
                .collect(Collectors.joining(" ; "));
        for (String said : List.of("Service", "Type", "GroupeEco", "Libelle")) {
            projection.child(said).ifPresent(XmlNode::kept);
        }
        years.forEach(year -> {
            year.child("@Valeur").ifPresent(XmlNode::kept);
            year.child("Montant").ifPresent(XmlNode::kept);
        });
        return (head.replaceAll("\\s+", " ").strip() + " : " + amounts).strip();
    }
}
