package be.jalon.exchange.internal;

import be.jalon.plan.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The places of hundreds of items as one text, a line for each: id, number and address, of which only the address may
 * hold blanks. See decision 0023.
 *
 * @param items how many lines there are
 */
record PackedPlaces(int items, String text) {

    /** With addresses of the greatest length they are still far from what a column holds. */
    private static final int MOST = 500;

    private static final int TYPICAL_LINE = 72;

    static List<PackedPlaces> of(Map<ItemId, SourcePlace> places) {
        List<PackedPlaces> packed = new ArrayList<>();
        StringBuilder text = new StringBuilder(TYPICAL_LINE * Math.min(MOST, places.size()));
        int items = 0;
        for (Map.Entry<ItemId, SourcePlace> place : places.entrySet()) {
            text.append(place.getKey().value())
                    .append(' ')
                    .append(place.getValue().draft())
                    .append(' ')
                    .append(inOneLine(place.getValue().address()))
                    .append('\n');
            if (++items == MOST) {
                packed.add(new PackedPlaces(items, text.toString()));
                text.setLength(0);
                items = 0;
            }
        }
        if (items > 0) {
            packed.add(new PackedPlaces(items, text.toString()));
        }
        return packed;
    }

    /** Adds what {@link #of} was given. */
    static void unpack(String text, Map<ItemId, SourcePlace> places) {
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            int afterId = text.indexOf(' ', start);
            int afterNumber = text.indexOf(' ', afterId + 1);
            places.put(
                    new ItemId(UUID.fromString(text.substring(start, afterId))),
                    new SourcePlace(
                            Integer.parseInt(text, afterId + 1, afterNumber, 10),
                            asItWas(text.substring(afterNumber + 1, end))));
            start = end + 1;
        }
    }

    private static String inOneLine(String address) {
        return address.indexOf('\\') < 0 && address.indexOf('\n') < 0
                ? address
                : address.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String asItWas(String line) {
        if (line.indexOf('\\') < 0) {
            return line;
        }
        StringBuilder address = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                c = line.charAt(++i) == 'n' ? '\n' : line.charAt(i);
            }
            address.append(c);
        }
        return address.toString();
    }
}
