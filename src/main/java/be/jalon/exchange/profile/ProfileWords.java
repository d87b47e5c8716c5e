package be.jalon.exchange.profile;

import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ReviewReason;
import java.util.LinkedHashMap;
import java.util.Map;

/** The French words by which a profile names fields, levels and reasons. */
final class ProfileWords {

    static final Map<String, ItemField> FIELDS = fields();
    static final Map<String, HeaderTarget> COLUMNS = columns();
    static final Map<String, HeaderTarget.Level> LEVEL_COLUMNS = levelColumns();
    static final Map<String, ItemLevel> LEVELS = levels();
    static final Map<String, ReviewReason> REASONS =
            Map.of("confirmation", ReviewReason.CONFIRMATION, "precision", ReviewReason.CLARIFICATION);

    private ProfileWords() {}

    private static Map<String, ItemField> fields() {
        Map<String, ItemField> fields = new LinkedHashMap<>();
        fields.put("intitule", ItemField.TITLE);
        fields.put("code", ItemField.CODE);
        fields.put("description", ItemField.DESCRIPTION);
        fields.put("politique", ItemField.POLITICAL);
        fields.put("service", ItemField.SERVICE);
        fields.put("agent", ItemField.AGENT);
        fields.put("echeance", ItemField.DEADLINE);
        fields.put("budget-ordinaire", ItemField.BUDGET_ORDINARY);
        fields.put("budget-extraordinaire", ItemField.BUDGET_EXTRAORDINARY);
        fields.put("rh", ItemField.STAFF);
        fields.put("etp", ItemField.FTE);
        fields.put("etat", ItemField.STATUS);
        fields.put("avancement", ItemField.PROGRESS);
        fields.put("priorite", ItemField.PRIORITY);
        fields.put("odd", ItemField.SDGS);
        fields.put("partenaires", ItemField.PARTNERS);
        fields.put("liens", ItemField.LINKS);
        fields.put("remarques", ItemField.NOTES);
        return fields;
    }

    private static Map<String, HeaderTarget> columns() {
        Map<String, HeaderTarget> columns = new LinkedHashMap<>();
        fields().forEach((word, field) -> columns.put(word, new HeaderTarget.Field(field)));
        columns.put("budget", HeaderTarget.helper(HeaderTarget.Role.BUDGET));
        columns.put("budget-total", HeaderTarget.helper(HeaderTarget.Role.BUDGET_TOTAL));
        columns.put("article", HeaderTarget.helper(HeaderTarget.Role.ARTICLE));
        columns.put("financeur", HeaderTarget.helper(HeaderTarget.Role.PAYER));
        columns.put("montant-par-source", HeaderTarget.helper(HeaderTarget.Role.SOURCE));
        columns.put("exercice", HeaderTarget.helper(HeaderTarget.Role.EXERCICE));
        columns.put("partie-d-annee", HeaderTarget.helper(HeaderTarget.Role.PART_OF_YEAR));
        columns.put("agent-ou-service", HeaderTarget.helper(HeaderTarget.Role.AGENT_OR_SERVICE));
        columns.put("service-ou-agent", HeaderTarget.helper(HeaderTarget.Role.SERVICE_OR_AGENT));
        columns.put("niveau", HeaderTarget.helper(HeaderTarget.Role.TYPE));
        columns.put("chemin", HeaderTarget.helper(HeaderTarget.Role.PATH));
        return columns;
    }

    private static Map<String, HeaderTarget.Level> levelColumns() {
        Map<String, HeaderTarget.Level> columns = new LinkedHashMap<>();
        levels().forEach((word, level) -> columns.put(word, new HeaderTarget.Level(level, 0)));
        columns.put("sous-axe", new HeaderTarget.Level(ItemLevel.AXIS, 1));
        columns.put("sous-sous-axe", new HeaderTarget.Level(ItemLevel.AXIS, 2));
        columns.put("tache", new HeaderTarget.Level(ItemLevel.SUB_ACTION, 1));
        return columns;
    }

    private static Map<String, ItemLevel> levels() {
        Map<String, ItemLevel> levels = new LinkedHashMap<>();
        levels.put("volet", ItemLevel.VOLET);
        levels.put("domaine", ItemLevel.DOMAIN);
        levels.put("axe", ItemLevel.AXIS);
        levels.put("objectif-strategique", ItemLevel.STRATEGIC_OBJECTIVE);
        levels.put("objectif-operationnel", ItemLevel.OPERATIONAL_OBJECTIVE);
        levels.put("action", ItemLevel.ACTION);
        levels.put("sous-action", ItemLevel.SUB_ACTION);
        return levels;
    }
}
