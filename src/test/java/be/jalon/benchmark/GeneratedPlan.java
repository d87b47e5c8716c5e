package be.jalon.benchmark;

import be.jalon.plan.FieldTexts;
import be.jalon.plan.IntakeItem;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.PendingMark;
import be.jalon.plan.ReviewReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A plan as a municipality would write it, of any size: the same one for the same number of actions. Invented names only. */
final class GeneratedPlan {

    private static final int ACTIONS_PER_OBJECTIVE = 12;
    private static final int OBJECTIVES_PER_STRATEGY = 5;
    private static final Instant ASKED = Instant.parse("2026-09-01T08:00:00Z");

    private static final List<String> VERBS = List.of(
            "Rénover",
            "Étudier",
            "Organiser",
            "Créer",
            "Améliorer",
            "Sécuriser",
            "Végétaliser",
            "Numériser",
            "Soutenir",
            "Évaluer",
            "Réaménager",
            "Promouvoir");
    private static final List<String> THINGS = List.of(
            "l’accueil extrascolaire",
            "la place du village",
            "les bâtiments scolaires",
            "le réseau cyclable communal",
            "les marchés de proximité",
            "la bibliothèque et la ludothèque",
            "les cours d’eau de deuxième catégorie",
            "l’éclairage public",
            "le guichet unique de l’habitat",
            "les plaines de jeux",
            "la salle omnisports",
            "le circuit de traitement des factures",
            "les cimetières",
            "le plan de cohésion sociale");
    private static final List<String> DETAILS = List.of(
            " avec les habitants et les associations",
            " dans les villages de l’entité",
            " en partenariat avec la Province",
            " (phase d’étude puis travaux)",
            " pour les publics éloignés du numérique",
            " selon le cadastre énergétique",
            "");
    private static final List<String> POLITICAL =
            List.of("A. Valdrenne", "B. Corvalet", "C. Haldebert, D. Torvaux", "Collège", "E. Quevrinot", "??");
    private static final List<String> SERVICES = List.of(
            "Travaux",
            "Urbanisme",
            "PCS",
            "Finances",
            "Environnement\nTravaux",
            "Direction générale",
            "Enseignement",
            "??",
            "/");
    private static final List<String> AGENTS = List.of(
            "Conseillère en énergie", "Chef de projet PCS", "F. Brumagne", "G. Trémouroux / H. Grandvent", "??", "");
    private static final List<String> DEADLINES = List.of(
            "2e sem. 2027",
            "T3 2026",
            "juillet 2026",
            "2028",
            "31/12/2027",
            "2026-2030",
            "en continu",
            "fin de législature",
            "1er trim. 2029",
            "??",
            "");
    private static final List<String> ORDINARY = List.of(
            "5.000 €/an (Article 840/124-48)",
            "12.500 €",
            "??",
            "/",
            "",
            "Prestations internes",
            "3.000 € 2027\n4.500 € 2028");
    private static final List<String> EXTRAORDINARY = List.of(
            "1.250.000 € (Article 722/724-60)\n2027 pour Wallonie: 400.000 €",
            "75.000 € (Article 421/731-60)",
            "??",
            "/",
            "",
            "");
    private static final List<String> STATUSES = List.of(
            "En cours", "À démarrer", "Terminé", "Planifié", "Suspendu", "", "En cours (cahier des charges rédigé)");
    private static final List<String> QUESTIONS = List.of(
            "Qui porte cette action ?",
            "Quel montant inscrire au budget ?",
            "Confirmer l’échéance",
            "Quel service pilote ?");

    private final Random random = new Random(20261122);
    private final List<IntakeItem> items = new ArrayList<>();

    private GeneratedPlan() {}

    /** Objectives above, then as many actions as asked for. */
    static List<IntakeItem> of(int actions) {
        GeneratedPlan plan = new GeneratedPlan();
        plan.fill(actions);
        return plan.items;
    }

    private void fill(int actions) {
        int strategic = -1;
        int operational = -1;
        for (int i = 0; i < actions; i++) {
            int objective = i / ACTIONS_PER_OBJECTIVE;
            if (i % (ACTIONS_PER_OBJECTIVE * OBJECTIVES_PER_STRATEGY) == 0) {
                int number = objective / OBJECTIVES_PER_STRATEGY + 1;
                strategic =
                        add(null, ItemLevel.STRATEGIC_OBJECTIVE, heading("OS " + number, "Être une commune qui veut "));
            }
            if (i % ACTIONS_PER_OBJECTIVE == 0) {
                operational = add(strategic, ItemLevel.OPERATIONAL_OBJECTIVE, heading("OO " + (objective + 1), ""));
            }
            add(operational, ItemLevel.ACTION, action(i + 1));
        }
    }

    private FieldTexts heading(String code, String start) {
        String title = start + sentence();
        return FieldTexts.titled(title).with(ItemField.CODE, code);
    }

    private FieldTexts action(int number) {
        return FieldTexts.titled(sentence() + pick(DETAILS) + ", action " + number)
                .with(ItemField.CODE, "A " + number)
                .with(ItemField.POLITICAL, pick(POLITICAL))
                .with(ItemField.SERVICE, pick(SERVICES))
                .with(ItemField.AGENT, pick(AGENTS))
                .with(ItemField.DEADLINE, pick(DEADLINES))
                .with(ItemField.BUDGET_ORDINARY, pick(ORDINARY))
                .with(ItemField.BUDGET_EXTRAORDINARY, pick(EXTRAORDINARY))
                .with(ItemField.STAFF, random.nextInt(4) == 0 ? "0,5 ETP" : "")
                .with(ItemField.STATUS, pick(STATUSES))
                .with(ItemField.PROGRESS, random.nextInt(3) == 0 ? random.nextInt(11) * 10 + " %" : "")
                .with(ItemField.NOTES, random.nextInt(3) == 0 ? "À revoir lors de la modification budgétaire." : "");
    }

    private String sentence() {
        String sentence = pick(VERBS).toLowerCase(Locale.FRENCH) + " " + pick(THINGS);
        return sentence.substring(0, 1).toUpperCase(Locale.FRENCH) + sentence.substring(1);
    }

    private int add(@Nullable Integer parent, ItemLevel level, FieldTexts texts) {
        int index = items.size();
        items.add(
                new IntakeItem(index, parent, level, texts, level == ItemLevel.ACTION ? marks() : Map.of(), Map.of()));
        return index;
    }

    /** About one action in five waits for the Collège. */
    private Map<ItemField, PendingMark> marks() {
        Map<ItemField, PendingMark> marks = new EnumMap<>(ItemField.class);
        if (random.nextInt(5) == 0) {
            ItemField field = List.of(ItemField.AGENT, ItemField.DEADLINE, ItemField.BUDGET_ORDINARY)
                    .get(random.nextInt(3));
            marks.put(field, new PendingMark(ReviewReason.CLARIFICATION, pick(QUESTIONS), "Coordination", ASKED));
        }
        return marks;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
