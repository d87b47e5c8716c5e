package be.jalon.exchange.ecomptes;

import be.jalon.plan.ItemLevel;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the exchange, in the order that it wants, and which of them must be there. */
final class EcomptesFormat {

    static final String VERSION = "201805V1";
    static final String LAYOUT = "ecomptes-" + VERSION;
    static final String ROOT = "dataroot";

    static final String ELEMENT_ID = "@ElementId";

    /** Under this and the name of an element is kept what no field holds. */
    static final String EXTRA = "eComptes ";

    static final List<String> IDENTIFIERS =
            List.of("Id", "TypeAdmin", "INS", "Type", "Exercice", "Version", "Generateur");
    static final List<String> DESCRIPTION = List.of("IdPST", "Libelle", "ExerciceDebut", "ExerciceFin");

    /** What an item says of itself; its children follow. */
    static final List<String> ITEM = List.of(
            "Libelle",
            "DateDebut",
            "DateFin",
            "Description",
            "Statut",
            "Responsable",
            "Mandataire",
            "Departement",
            "TauxAvancement",
            "RemarqueStatut",
            "ETP",
            "Plans",
            "Partenaires",
            "Articles",
            "Projections");

    static final Set<String> ITEM_MUST = Set.of(
            "Libelle", "Description", "Statut", "TauxAvancement", "RemarqueStatut", "ETP", "Plans", "Partenaires");

    static final List<String> ARTICLE = List.of("Exercice", "Service", "Type", "CodeArticle", "Libelle", "Montant");
    static final List<String> PERSON = List.of("Civilite", "Nom", "Prenom", "Tel", "eMail");
    static final List<String> RICH_TEXT = List.of("Mode", "Valeur");

    /** Where children stand: the list, the element in it, and their level. The missing "s" is the format's own. */
    record Branch(String list, String element, ItemLevel level) {}

    static final List<Branch> BRANCHES = List.of(
            new Branch("Volets", "Volet", ItemLevel.VOLET),
            new Branch("ObjectifStrategiques", "ObjectifStrategique", ItemLevel.STRATEGIC_OBJECTIVE),
            new Branch("ObjectifsOperationnels", "ObjectifOperationnel", ItemLevel.OPERATIONAL_OBJECTIVE),
            new Branch("Actions", "Action", ItemLevel.ACTION));

    /** The statuses that one word of ours says; the others stay as they are, because no word says just that. */
    static final Map<String, String> STATUSES = Map.of(
            "NON_COMMENCE", "Non commencé",
            "EN_COURS", "En cours",
            "TERMINE", "Terminé",
            "ANNULE_ABANDONNE", "Annulé/abandonné");

    /** The longest texts that eComptes takes, in characters. */
    static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry("Generateur", 50),
            Map.entry("IdPST", 40),
            Map.entry("Libelle", 255),
            Map.entry("Nom", 100),
            Map.entry("Prenom", 50),
            Map.entry("Tel", 15),
            Map.entry("eMail", 255),
            Map.entry("CodeArticle", 50));

    private EcomptesFormat() {}
}
