package be.jalon.values;

import be.jalon.shared.SearchText;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an item in its plan, as people write it: {@code A 1.10}, {@code 05.1.01}, {@code F007}. It is text; only
 * its order looks at the numbers inside.
 *
 * @param text as written
 */
public record ItemCode(String text) implements Comparable<ItemCode> {

    private static final Pattern LAST_NUMBER = Pattern.compile("(?<!\\d)(\\d++)(?=\\D*+$)");

    /** By part, numbers by value: 1.9 comes before 1.10, 1 before 1.1, and an item without a code comes last. */
    @Override
    public int compareTo(ItemCode other) {
        if (text.isBlank() != other.text.isBlank()) {
            return text.isBlank() ? 1 : -1;
        }
        int parts = new PartOrder(SearchText.fold(text), SearchText.fold(other.text)).compare();
        return parts != 0 ? parts : text.compareTo(other.text);
    }

    /** The code that follows: the same with its last number raised by one, or the same code when it has no number. */
    public ItemCode next() {
        Matcher last = LAST_NUMBER.matcher(text);
        if (!last.find()) {
            return this;
        }
        String digits = last.group(1);
        String raised = new BigInteger(digits).add(BigInteger.ONE).toString();
        String padded = "0".repeat(Math.max(0, digits.length() - raised.length())) + raised;
        return new ItemCode(text.substring(0, last.start()) + padded + text.substring(last.end()));
    }

    /** Walks two folded codes side by side without building their parts: sorting thousands of rows calls this often. */
    private static final class PartOrder {
        private final String left;
        private final String right;
        private int i;
        private int j;

        PartOrder(String left, String right) {
            this.left = left;
            this.right = right;
        }

        int compare() {
            while (true) {
                i = skipJoints(left, i);
                j = skipJoints(right, j);
                if (i == left.length() || j == right.length()) {
                    return Boolean.compare(i < left.length(), j < right.length());
                }
                int order = compareParts();
                if (order != 0) {
                    return order;
                }
            }
        }

        private int compareParts() {
            boolean leftDigits = isDigit(left.charAt(i));
            boolean rightDigits = isDigit(right.charAt(j));
            if (leftDigits != rightDigits) {
                return leftDigits ? -1 : 1;
            }
            int leftEnd = end(left, i);
            int rightEnd = end(right, j);
            String a = left.substring(i, leftEnd);
            String b = right.substring(j, rightEnd);
            i = leftEnd;
            j = rightEnd;
            return leftDigits ? compareNumbers(a, b) : a.compareTo(b);
        }

        private static int compareNumbers(String a, String b) {
            String x = withoutZeros(a);
            String y = withoutZeros(b);
            return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
        }

        private static String withoutZeros(String digits) {
            int start = 0;
            while (start < digits.length() - 1 && digits.charAt(start) == '0') {
                start++;
            }
            return digits.substring(start);
        }

        private static int skipJoints(String text, int from) {
            int at = from;
            while (at < text.length() && !isDigit(text.charAt(at)) && !Character.isLetter(text.charAt(at))) {
                at++;
            }
            return at;
        }

        private static int end(String text, int from) {
            boolean digits = isDigit(text.charAt(from));
            int at = from;
            while (at < text.length() && (digits ? isDigit(text.charAt(at)) : Character.isLetter(text.charAt(at)))) {
                at++;
            }
            return at;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
