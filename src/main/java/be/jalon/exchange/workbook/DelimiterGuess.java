package be.jalon.exchange.workbook;

import be.jalon.exchange.workbook.TextForm.Delimiter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out what stands between the cells of a text: the sign that cuts its first lines into equally many fields. A comma
 * or semicolon that mostly stands before a space, or a comma between digits, is punctuation.
 *
 * @param delimiter what was found
 * @param certain whether the text is a table for sure, whatever its name
 */
record DelimiterGuess(Delimiter delimiter, boolean certain) {

    private static final int SAMPLE = 200_000;
    private static final int RECORDS = 400;
    private static final int LONGEST_FIELD = 32_767;
    private static final List<Delimiter> SIGNS =
            List.of(Delimiter.SEMICOLON, Delimiter.TAB, Delimiter.PIPE, Delimiter.COMMA);
    private static final Pattern DECLARED = Pattern.compile("\\A\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);

    /**
     * How one sign cuts the text.
     *
     * @param records records that are not blank
     * @param cut those of several fields
     * @param usual the most frequent number of fields among these
     * @param agreeing those that have it
     * @param punctuation whether the sign looks like punctuation
     */
    private record Tally(Delimiter sign, int records, int cut, int usual, int agreeing, boolean punctuation) {

        double score() {
            double score = cut == 0 ? 0 : (double) agreeing * agreeing / cut * (usual - 1);
            return punctuation ? score / 1_000 : score;
        }

        boolean agrees() {
            return cut > 0 && agreeing * 2 >= cut && cut * 2 >= records;
        }
    }

    /** The line at the start that names the delimiter for spreadsheet programs ({@code sep=;}), with its end. */
    static Optional<String> declaration(String text) {
        Matcher declared = DECLARED.matcher(text);
        return declared.find() && named(declared.group(1)).isPresent()
                ? Optional.of(declared.group())
                : Optional.empty();
    }

    private static Optional<Delimiter> named(String sign) {
        return SIGNS.stream().filter(one -> one.sign() == sign.charAt(0)).findFirst();
    }

    static DelimiterGuess of(String text) {
        Matcher declared = DECLARED.matcher(text);
        Optional<Delimiter> named = declared.find() ? named(declared.group(1)) : Optional.empty();
        return named.map(sign -> new DelimiterGuess(sign, true)).orElseGet(() -> byFields(text));
    }

    private static DelimiterGuess byFields(String text) {
        Tally best = SIGNS.stream()
                .map(sign -> tally(text, sign))
                .max(Comparator.comparingDouble(Tally::score))
                .orElseThrow();
        if (best.score() == 0) {
            return new DelimiterGuess(Delimiter.NONE, false);
        }
        return new DelimiterGuess(best.sign(), best.agrees() && !best.punctuation() && best.records() > 1);
    }

    private static Tally tally(String text, Delimiter sign) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        FieldCutter cutter = new FieldCutter(sample, 0, sign, LONGEST_FIELD);
        Map<Integer, Integer> sizes = new TreeMap<>();
        int records = 0;
        int cut = 0;
        int signs = 0;
        int punctuation = 0;
        while (!cutter.isFinished() && records < RECORDS) {
            List<String> fields = record(cutter);
            if (fields.stream().allMatch(String::isBlank)) {
                continue;
            }
            records++;
            if (fields.size() > 1) {
                cut++;
                sizes.merge(fields.size(), 1, Integer::sum);
            }
            signs += fields.size() - 1;
            punctuation += punctuation(fields, sign);
        }
        Map.Entry<Integer, Integer> usual =
                sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(Map.entry(1, 0));
        return new Tally(sign, records, cut, usual.getKey(), usual.getValue(), punctuation * 2 > signs);
    }

    private static List<String> record(FieldCutter cutter) {
        List<String> fields = new ArrayList<>();
        do {
            fields.add(cutter.next());
        } while (!cutter.hasRecordEnded());
        return fields;
    }

    /** Commas and semicolons before a space and some text ({@code A, B}), commas between two digits ({@code 1,5}). */
    private static int punctuation(List<String> fields, Delimiter sign) {
        if (sign != Delimiter.COMMA && sign != Delimiter.SEMICOLON) {
            return 0;
        }
        int count = 0;
        for (int i = 1; i < fields.size(); i++) {
            String before = fields.get(i - 1);
            String after = fields.get(i);
            boolean spaced = after.startsWith(" ") && !after.isBlank();
            boolean digits = sign == Delimiter.COMMA
                    && !before.isEmpty()
                    && !after.isEmpty()
                    && Character.isDigit(before.charAt(before.length() - 1))
                    && Character.isDigit(after.charAt(0));
            if (spaced || digits) {
                count++;
            }
        }
        return count;
    }
}
