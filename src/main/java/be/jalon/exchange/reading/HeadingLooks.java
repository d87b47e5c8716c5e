package be.jalon.exchange.reading;

import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The looks by which headings without any word differ from actions and from each other: the column in which they
 * begin, spaces before the text or how far it is set in, a colour that no action has, bold or italic letters where
 * actions have none.
 */
final class HeadingLooks {

    private static final List<ItemLevel> LEVELS =
            List.of(ItemLevel.AXIS, ItemLevel.STRATEGIC_OBJECTIVE, ItemLevel.OPERATIONAL_OBJECTIVE);

    private static final int FEWEST_PAIRS = 2;

    /** From the widest level to the narrowest. */
    private final List<Look> looks = new ArrayList<>();

    /** Rows of headings right above other headings of the same look. */
    private final Set<Integer> leading = new HashSet<>();

    private final Set<String> bodyFills = new HashSet<>();
    private int bodySpaces;
    private boolean bodyBold;
    private boolean bodyItalic;

    /** @param spaces before the text, and steps by which it is set in */
    private record Look(int column, int spaces, String fill, boolean bold, boolean italic) {
        static Look of(RowReading row) {
            ZoneReading zone = row.zone();
            if (zone == null) {
                return new Look(0, 0, "", false, false);
            }
            String text = zone.title().text();
            String fill = SwatchFinder.colour(zone.title().fill());
            return new Look(
                    zone.title().ref().column(),
                    leadingSpaces(text) + zone.title().look().indent(),
                    fill == null ? "" : fill,
                    zone.title().bold(),
                    zone.title().look().italic());
        }

        private static int leadingSpaces(String text) {
            int spaces = 0;
            while (spaces < text.length() && Character.isWhitespace(text.charAt(spaces))) {
                spaces++;
            }
            return spaces;
        }
    }

    /** @param open rows whose words and numbers say nothing of their level */
    void survey(List<RowReading> rows, Predicate<RowReading> open, Predicate<RowReading> indented) {
        surveyBody(rows);
        Set<Look> found = new HashSet<>();
        List<List<RowReading>> runs = new ArrayList<>();
        boolean running = false;
        for (RowReading row : rows) {
            boolean alone = row.zone() != null && !row.hasFields() && open.test(row);
            boolean heading = alone && (row.wide() || indented.test(row) || isHeading(row));
            if (heading && found.add(Look.of(row))) {
                looks.add(Look.of(row));
            }
            if (heading && !running) {
                runs.add(new ArrayList<>());
            }
            if (heading) {
                runs.getLast().add(row);
            }
            running = heading;
        }
        surveyLeading(runs);
        // Sorting keeps the order of appearance where column and spaces are the same.
        looks.sort(Comparator.comparingInt(Look::column).thenComparingInt(Look::spaces));
    }

    /**
     * Headings that differ in no way that we see are of two levels where they stand in pairs, from the first one on:
     * one heading without anything below it may be empty, not several.
     */
    private void surveyLeading(List<List<RowReading>> runs) {
        List<List<RowReading>> pairs =
                runs.stream().filter(run -> run.size() == 2).toList();
        boolean noMore = runs.stream().allMatch(run -> run.size() <= 2);
        if (noMore && pairs.size() >= FEWEST_PAIRS && pairs.getFirst() == runs.getFirst()) {
            pairs.forEach(pair -> leading.add(pair.getFirst().index()));
        }
    }

    private void surveyBody(List<RowReading> rows) {
        int bold = 0;
        int italic = 0;
        int body = 0;
        bodySpaces = Integer.MAX_VALUE;
        for (RowReading row : rows) {
            if (row.zone() != null && row.hasFields()) {
                Look look = Look.of(row);
                bodyFills.add(look.fill());
                bodySpaces = Math.min(bodySpaces, look.spaces());
                bold += look.bold() ? 1 : 0;
                italic += look.italic() ? 1 : 0;
                body++;
            }
        }
        bodySpaces = body == 0 ? 0 : bodySpaces;
        bodyBold = body == 0 || bold > 0;
        bodyItalic = body == 0 || italic > 0;
    }

    /** Whether a row with nothing but a title looks like no action. */
    boolean isHeading(RowReading row) {
        Look look = Look.of(row);
        boolean coloured = !look.fill().isEmpty() && !bodyFills.contains(look.fill()) && !bodyFills.isEmpty();
        boolean letters = (look.bold() && !bodyBold) || (look.italic() && !bodyItalic);
        return !row.hasFields() && !row.hasCode() && (coloured || letters || look.spaces() < bodySpaces);
    }

    /** @param below whether strategic objectives are known by words, so that these headings stand below them */
    ItemLevel level(RowReading row, boolean below) {
        int index = Math.max(0, looks.indexOf(Look.of(row)));
        if (looks.size() == 1) {
            boolean lower = below || !(leading.isEmpty() || leading.contains(row.index()));
            return lower ? ItemLevel.OPERATIONAL_OBJECTIVE : ItemLevel.STRATEGIC_OBJECTIVE;
        }
        int first = looks.size() == 2 || below ? 1 : 0;
        return LEVELS.get(Math.min(LEVELS.size() - 1, first + index));
    }
}
