package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.LevelRule;
import be.jalon.exchange.profile.TitleShape;
import be.jalon.plan.ItemLevel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides the level of each row of a table: by its words first, then by its code, and where neither says anything by
 * what the other rows of the same table look like.
 */
final class RowLevels {

    /** From so many worded actions on, a row without the word is no action unless it says more than a title. */
    private static final int WORDED_ACTIONS = 3;

    /** From so many actions on that say more than a title, one that does not is worth a doubt. */
    private static final int FULL_ACTIONS = 3;

    private static final double NEARLY_ALL = 0.8;

    /** How the level of a row is known. */
    enum Basis {
        STATED,
        COLOUR,
        POSITION,
        LOOK,
        ALONE
    }

    /** @param level null when the row is no item */
    record Decision(@Nullable ItemLevel level, Basis basis) {
        static final Decision NO_ITEM = new Decision(null, Basis.STATED);

        static Decision stated(ItemLevel level) {
            return new Decision(level, Basis.STATED);
        }
    }

    private final LayoutProfile profile;
    private final LevelGrammar grammar;
    private final LevelRule rule;
    private final ColumnMap columns;
    private final List<RowReading> rows;
    private final OutlineCodes outline;

    private final Map<String, ItemLevel> levelByFill = new HashMap<>();
    /** Rows with a bare number, and those among them that say more than a title, by parts of the number. */
    private final Map<Integer, int[]> numbers = new TreeMap<>();

    /** The same of codes that end with a letter and stand deeper than all numbers. */
    private final Map<Integer, int[]> lettered = new TreeMap<>();

    /** Found when a row is decided by its looks first: most tables say their levels. */
    private @Nullable HeadingLooks looks;

    /** Rows that an empty row separates from the one before. */
    private final Set<Integer> apart = new HashSet<>();

    private boolean wordedStrategic;
    private boolean wordedOperational;
    private boolean mostActionsWorded;
    /** Whether nearly all actions say more than a title. */
    private boolean mostActionsFull;

    private int lastFullRow = -1;
    /** The number of the last action that says itself that it is one, "" where none came since the last heading. */
    private String lastAction = "";
    /** The code of the last action that is no part and has a number, "" where none came since the last heading. */
    private String wholeAction = "";

    /** @param labels what the legend says of colours; one of a level says it of the rows that have it */
    RowLevels(
            LayoutProfile profile,
            ColumnMap columns,
            List<RowReading> rows,
            OutlineCodes outline,
            List<ColourLabel> labels) {
        this.profile = profile;
        this.grammar = profile.levels();
        this.rule = profile.levelRule();
        this.columns = columns;
        this.rows = rows;
        this.outline = outline;
        survey();
        labels.forEach(label -> profile.levelWords()
                .match(label.text())
                .map(word -> word.level().level())
                .filter(ItemLevel::isHeading)
                .ifPresent(level -> levelByFill.put(label.fill(), level)));
    }

    private void survey() {
        Map<String, ItemLevel> fills = new HashMap<>();
        int worded = 0;
        int plain = 0;
        int alone = 0;
        boolean stated = false;
        int previous = -1;
        for (RowReading row : rows) {
            ItemLevel level = row.said();
            wordedStrategic |= level == ItemLevel.STRATEGIC_OBJECTIVE;
            wordedOperational |= level == ItemLevel.OPERATIONAL_OBJECTIVE;
            stated |= level == ItemLevel.ACTION;
            worded += level == ItemLevel.ACTION
                            && row.zone() != null
                            && row.zone().level() != null
                    ? 1
                    : 0;
            plain += level == null && row.zone() != null && row.hasFields() ? 1 : 0;
            alone += isAlone(row, level) ? 1 : 0;
            lastFullRow = row.hasFields() ? row.index() : lastFullRow;
            if (row.index() > previous + 1) {
                apart.add(row.index());
            }
            previous = row.index();
            surveyFill(row, level, fills);
            surveyNumber(row, level);
        }
        takeLettered(stated);
        fills.forEach((fill, level) -> levelByFill.put(fill, level));
        levelByFill.values().removeIf(level -> level == ItemLevel.ACTION);
        wordedOperational |= columns.isFlat();
        mostActionsFull = plain >= FULL_ACTIONS && plain >= (plain + alone) * NEARLY_ALL;
        mostActionsWorded = worded >= WORDED_ACTIONS && worded >= (worded + plain) * NEARLY_ALL;
    }

    private static boolean isAlone(RowReading row, @Nullable ItemLevel level) {
        return level == null && row.zone() != null && !row.hasFields() && !row.hasCode();
    }

    /** A colour means a level only when rows of one level alone have it; ACTION stands for "no heading". */
    private static void surveyFill(RowReading row, @Nullable ItemLevel level, Map<String, ItemLevel> fills) {
        String fill = row.zone() == null ? null : row.zone().title().fill();
        if (fill == null) {
            return;
        }
        boolean heading = level != null && level.isHeading();
        if (heading) {
            fills.merge(fill, level, (known, now) -> known == now ? known : ItemLevel.ACTION);
        } else if (level != null || row.hasFields()) {
            fills.put(fill, ItemLevel.ACTION);
        }
    }

    private void surveyNumber(RowReading row, @Nullable ItemLevel level) {
        int parts = level == null ? bareParts(row) : 0;
        if (parts > 0) {
            Map<Integer, int[]> counted = outline.wholeOf(row.codeText()) == null ? numbers : lettered;
            int[] count = counted.computeIfAbsent(parts, ignored -> new int[2]);
            count[0]++;
            count[1] += row.saysMore() ? 1 : 0;
        }
    }

    /** A letter says that an item is a part of another one only where no number stands as deep. */
    private void takeLettered(boolean statedActions) {
        int deepest = numbers.keySet().stream().max(Integer::compare).orElse(statedActions ? 0 : Integer.MAX_VALUE);
        lettered.forEach((parts, count) -> {
            if (parts <= deepest) {
                numbers.merge(parts, count, (a, b) -> new int[] {a[0] + b[0], a[1] + b[1]});
            }
        });
        lettered.keySet().removeIf(parts -> parts <= deepest);
    }

    Decision decide(RowReading row) {
        Decision decision = decideLevel(row);
        if (decision.level() == ItemLevel.ACTION) {
            wholeAction = TitleShape.numberOf(row.codeText());
        } else if (decision.level() != null && decision.level().isHeading()) {
            wholeAction = "";
        }
        return decision;
    }

    private Decision decideLevel(RowReading row) {
        ZoneReading zone = row.zone();
        Optional<ItemLevel> said = row.type() == null
                ? ruledLevel(row).or(() -> Optional.ofNullable(row.said()))
                : Optional.of(row.type().level().level());
        if (said.isPresent()) {
            return Decision.stated(row.type() == null ? belowLast(said.get(), row) : said.get());
        }
        if (zone == null || profile.ignores(zone.titleText())) {
            return Decision.NO_ITEM;
        }
        int parts = bareParts(row);
        if (parts > 0) {
            return Decision.stated(
                    lettered.containsKey(parts) ? levelOfPart(row.codeText(), parts) : levelOfNumber(parts));
        }
        ItemLevel byFill = zone.title().fill() == null
                ? null
                : levelByFill.get(zone.title().fill());
        if (byFill != null && rule.usesLooks() && !row.hasFields()) {
            return new Decision(byFill, Basis.COLOUR);
        }
        if (row.hasFields()
                || row.hasCode()
                || zone.code() != null
                || !row.levels().isEmpty()) {
            return Decision.stated(ItemLevel.ACTION);
        }
        return decideTitleAlone(row);
    }

    /** "A 1.2" right below "A 1" is a part of it. */
    private ItemLevel belowLast(ItemLevel level, RowReading row) {
        if (level != ItemLevel.ACTION) {
            lastAction = level.isHeading() ? "" : lastAction;
            return level;
        }
        String number = TitleShape.numberOf(row.codeText());
        if (!lastAction.isEmpty() && number.startsWith(lastAction + ".")) {
            return ItemLevel.SUB_ACTION;
        }
        lastAction = number;
        return level;
    }

    private Decision decideTitleAlone(RowReading row) {
        boolean placed = row.wide() || isIndented(row);
        if (rule.usesLooks() && (placed || looks().isHeading(row))) {
            return row.index() > lastFullRow
                    ? Decision.NO_ITEM
                    : new Decision(looks().level(row, wordedStrategic), placed ? Basis.POSITION : Basis.LOOK);
        }
        boolean footnote = mostActionsWorded || (row.index() > lastFullRow && apart.contains(row.index()));
        if (footnote) {
            return Decision.NO_ITEM;
        }
        return new Decision(ItemLevel.ACTION, mostActionsFull ? Basis.ALONE : Basis.STATED);
    }

    private HeadingLooks looks() {
        if (looks == null) {
            looks = new HeadingLooks();
            looks.survey(rows, row -> row.said() == null && bareParts(row) == 0, this::isIndented);
        }
        return looks;
    }

    /** The level that a person said rows with this colour, or with a code of so many parts, have. */
    private Optional<ItemLevel> ruledLevel(RowReading row) {
        ZoneReading zone = row.zone();
        String fill = zone == null ? null : zone.title().fill();
        if (zone == null || (fill != null && rule.fills().containsKey(fill))) {
            return zone == null || fill == null
                    ? Optional.empty()
                    : Optional.ofNullable(rule.fills().get(fill));
        }
        if (rule.numbers().isEmpty()) {
            return Optional.empty();
        }
        String code = row.codeText();
        return LevelGrammar.isCode(code) ? rule.ofNumber(LevelGrammar.parts(code)) : Optional.empty();
    }

    private int bareParts(RowReading row) {
        ZoneReading zone = row.zone();
        if (zone == null || !rule.weighsNumbers()) {
            return 0;
        }
        String code = row.codeText();
        int parts = outline.parts(code);
        if (parts > 0) {
            return parts;
        }
        boolean bare = !code.isEmpty() && Character.isDigit(code.charAt(0)) && LevelGrammar.isCode(code);
        return bare ? LevelGrammar.parts(code) : 0;
    }

    /** "1.2.a" is a part of the action 1.2, and an action where 1.2 is an objective. */
    private ItemLevel levelOfPart(String code, int parts) {
        String whole = outline.wholeOf(code);
        if (whole == null) {
            return levelOfNumber(parts);
        }
        boolean isPart = !wholeAction.isEmpty()
                && (whole.isEmpty() ? Character.isDigit(wholeAction.charAt(0)) : whole.equals(wholeAction));
        return isPart && !hasSubActionColumns() ? ItemLevel.SUB_ACTION : ItemLevel.ACTION;
    }

    private boolean hasSubActionColumns() {
        return columns.levels().stream().anyMatch(level -> level.level() == ItemLevel.SUB_ACTION);
    }

    /** What "1.1" is depends on the table: an action under worded objectives, an objective above "1.1.1". */
    private ItemLevel levelOfNumber(int parts) {
        if (hasSubActionColumns()) {
            return ItemLevel.ACTION;
        }
        if (wordedOperational) {
            return numbers.containsKey(parts - 1) ? ItemLevel.SUB_ACTION : ItemLevel.ACTION;
        }
        int most = numbers.keySet().stream().max(Integer::compare).orElse(parts);
        int[] count = numbers.getOrDefault(parts, new int[] {0, 0});
        boolean mostlyFull = count[1] * 2 > count[0];
        if (parts == most && mostlyFull && (most < 3 || wordedStrategic)) {
            return ItemLevel.ACTION;
        }
        ItemLevel byDepth = grammar.levelOfNumber(parts).orElse(ItemLevel.ACTION);
        return wordedStrategic && byDepth == ItemLevel.STRATEGIC_OBJECTIVE ? ItemLevel.OPERATIONAL_OBJECTIVE : byDepth;
    }

    private boolean isIndented(RowReading row) {
        ColumnMap.Zone zone = columns.zone();
        return row.zone() != null && zone != null && row.zone().title().ref().column() < zone.main();
    }
}
