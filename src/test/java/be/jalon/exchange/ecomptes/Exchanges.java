package be.jalon.exchange.ecomptes;

/** Files of the exchange, written for tests. */
final class Exchanges {

    static final String PLAIN = """
            <Description><Mode>TEXTE</Mode><Valeur/></Description>
            <Statut>EN_COURS</Statut>
            <TauxAvancement>0</TauxAvancement>
            <RemarqueStatut><Mode>TEXTE</Mode><Valeur/></RemarqueStatut>
            <ETP>0</ETP>
            <Plans/>
            <Partenaires/>
            """;

    private Exchanges() {}

    /** A file with one volet, one strategic and one operational objective, and these actions. */
    static String of(String actions) {
        return of("pst-demo", actions);
    }

    static String of(String idPst, String actions) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <dataroot>
                <Identifiants><Id>1</Id><TypeAdmin>AC</TypeAdmin><INS>99999</INS><Type>PST</Type>
                <Exercice>2026</Exercice><Version>201805V1</Version><Generateur>ECOMPTES</Generateur></Identifiants>
                <PST><DescriptionPST><IdPST>%s</IdPST><Libelle>PST 2024-2030</Libelle>
                <ExerciceDebut>2024</ExerciceDebut><ExerciceFin>2030</ExerciceFin></DescriptionPST>
                <Volets><Volet ElementId="v" Exercice="2026"><Libelle>Volet externe</Libelle>%s
                <ObjectifStrategiques><ObjectifStrategique ElementId="os" Exercice="2026">
                <Libelle>OS.1 - Une commune verte</Libelle>%s
                <ObjectifsOperationnels><ObjectifOperationnel ElementId="oo" Exercice="2026">
                <Libelle>OO.1 - Planter</Libelle>%s
                <Actions>
                %s
                </Actions></ObjectifOperationnel></ObjectifsOperationnels></ObjectifStrategique></ObjectifStrategiques>
                </Volet></Volets></PST>
                </dataroot>
                """.formatted(idPst, PLAIN, PLAIN, PLAIN, actions);
    }

    /** An action that says no more than it must, and what follows its partners. */
    static String action(String id, String title, String after) {
        return """
                <Action ElementId="%s" Exercice="2026"><Libelle>%s</Libelle>%s%s</Action>
                """.formatted(id, title, PLAIN, after);
    }

    static String article(String service, String type, String code, String label, String amount) {
        return """
                <Article><Exercice>2026</Exercice><Service>%s</Service><Type>%s</Type><CodeArticle>%s</CodeArticle>
                <Libelle>%s</Libelle><Montant>%s</Montant></Article>
                """.formatted(service, type, code, label, amount);
    }
}
