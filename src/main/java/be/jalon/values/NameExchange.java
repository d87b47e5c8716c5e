package be.jalon.values;

import be.jalon.shared.SearchText;
import be.jalon.values.PilotReplacement.Left;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Exchanges a name in one cell and checks that the cell then says what was meant. */
final class NameExchange {

    private final String cell;
    private final Set<String> leaving;
    private final String successor;
    private final List<NamePlace> places;
    private final Set<Left> left = EnumSet.noneOf(Left.class);

    NameExchange(String cell, Set<String> leaving, String successor) {
        this.cell = cell;
        this.leaving = leaving;
        this.successor = successor;
        this.places = places(cell);
    }

    private static List<NamePlace> places(String cell) {
        PilotSplitter splitter = new PilotSplitter(cell);
        splitter.read();
        return splitter.places();
    }

    PilotReplacement run() {
        if (leaving.stream().noneMatch(SearchText.fold(cell)::contains)) {
            return new PilotReplacement(cell, left);
        }
        if (cell.length() > CellText.LONGEST) {
            left.add(Left.TOO_LONG);
            return new PilotReplacement(cell, left);
        }
        if (isPartOfTheRest()) {
            left.add(Left.PART_OF_LONGER_TEXT);
        }
        return new PilotReplacement(places.stream().anyMatch(this::leaves) ? exchange() : cell, left);
    }

    private boolean leaves(NamePlace place) {
        return leaving.contains(SearchText.fold(place.name()));
    }

    private String exchange() {
        String wanted = SearchText.fold(successor);
        if (!leaving.contains(wanted)
                && places.stream()
                        .anyMatch(place -> SearchText.fold(place.name()).equals(wanted))) {
            left.add(Left.SUCCESSOR_IS_THERE);
            return cell;
        }
        String text = filled(successor);
        List<String> expected = places.stream()
                .map(place -> leaves(place) ? successor : place.name())
                .toList();
        if (!places(text).stream().map(NamePlace::name).toList().equals(expected)) {
            left.add(Left.READS_OTHERWISE);
            return cell;
        }
        return text;
    }

    /** Whether the name also stands, between word ends, in what is not the name itself. */
    private boolean isPartOfTheRest() {
        // A sign that no name holds keeps what stands before and behind a name apart.
        String rest = SearchText.fold(filled("\u0001"));
        return leaving.stream().anyMatch(name -> hasWords(rest, name));
    }

    /** The cell with another text in the places of who leaves. */
    private String filled(String other) {
        StringBuilder filled = new StringBuilder(cell.length());
        int from = 0;
        for (NamePlace place : places) {
            if (leaves(place)) {
                filled.append(cell, from, place.start()).append(other);
                from = place.end();
            }
        }
        return filled.append(cell, from, cell.length()).toString();
    }

    private static boolean hasWords(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
