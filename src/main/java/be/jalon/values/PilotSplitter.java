package be.jalon.values;

import be.jalon.shared.SearchText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a cell into names; a cut that the text does not force is a proposal, hence a doubt. */
final class PilotSplitter {

    /** What stands between names: " / ", "/", " & ", " + ", " et ", ", "; " ou " and a dash may also do something else. */
    private static final Pattern JOINT = Pattern.compile(
            "(?<slash>\\s*+[/\\\\]\\s*+)|(?<sign>\\s[&+]\\s)|(?<dash>\\s(?:[-–—]|ou)\\s)|(?<and>\\s(?:et|ET|Et|und|en(?=\\s(?:[Mm]evr|[Dd]hr)))\\s)|(?<comma>\\s?,\\s*+)");

    /** "J", "J.-P." or "JP"; three letters without a point are a service: "GRH". */
    private static final Pattern INITIALS = Pattern.compile("(?!\\p{Lu}{3})\\p{Lu}\\p{Ll}?\\.?(?:[ -]?\\p{Lu}\\.?)*+");
    /** Words that stand where a name will stand one day. */
    private static final Pattern OPEN = Pattern.compile(
            "(?:(?:poste|agent|emploi) )?(?:vacante?|(?:a|en cours de) (?:confirmer|preciser|determiner|definir|designer|designation|recruter|recrutement|engager|pourvoir|identifier|nommer|choisir)|en (?:cours de )?recrutement|recrutement en cours|non attribue|en attente)(?!\\p{L})[^,;/]*");

    /** A role before a name: "Agent : Anne Leroy". */
    private static final Pattern ROLE = Pattern.compile(
            "\\s*+[-•*]?\\s*+(?:politique|mandataire|[ée]chevine?|service|agente?|pilote|porteur|gestionnaire|responsable|r[ée]f[ée]rente?)(?: (?:politique|administrati(?:f|ve)|en charge|porteur|pilote))?\\s?:\\s*+(?=\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ASKED = Pattern.compile("\\s*+\\(?\\?++\\)?+$");
    private static final List<String> JOINING_WORDS = List.of(" et ", " ou ", " und ", " en ");
    private static final int MOST_NAMES = 100;

    /** Brackets and quotation marks, between which nothing is cut. */
    private static final String OPENING = "([«“\"";

    private static final String CLOSING = ")]»”\"";

    private final String raw;
    private final String text;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<NamePlace> places = new ArrayList<>();
    private final Set<String> codes = new LinkedHashSet<>();

    PilotSplitter(String raw) {
        this.raw = raw;
        this.text = CellText.plain(raw);
    }

    /** A part of the text. */
    private record Part(int start, int end) {}

    PilotNames read() {
        for (Part line : forcedParts()) {
            proposedParts(line).stream().map(this::withoutRole).forEach(this::add);
        }
        if (raw.length() > CellText.LONGEST || names.size() > MOST_NAMES) {
            codes.add("pilots.long");
        }
        List<Doubt> doubts = new ArrayList<>();
        codes.forEach(code -> doubts.add(Doubt.about(code, raw)));
        return new PilotNames(raw, names.stream().limit(MOST_NAMES).toList(), doubts);
    }

    /** Every place of the cell where a name stands, in order; the same name may stand in several. */
    List<NamePlace> places() {
        return List.copyOf(places);
    }

    private Part withoutRole(Part part) {
        String written = text.substring(part.start(), part.end());
        Matcher role = ROLE.matcher(written);
        if (written.indexOf(':') < 0 || !role.lookingAt()) {
            return part;
        }
        codes.add("pilots.role");
        return new Part(part.start() + role.end(), part.end());
    }

    private void add(Part part) {
        switch (Presence.of(text.substring(part.start(), part.end()))) {
            case EMPTY, NONE -> {}
            case UNKNOWN -> codes.add("pilots.unknown");
            case STATED -> {
                if (OPEN.matcher(SearchText.fold(text.substring(part.start(), part.end())))
                        .matches()) {
                    codes.add("pilots.unknown");
                } else {
                    addStated(part);
                }
            }
        }
    }

    private void addStated(Part part) {
        String written = text.substring(part.start(), part.end());
        String asked =
                written.indexOf('?') < 0 ? written : ASKED.matcher(written).replaceAll("");
        if (!asked.equals(written)) {
            codes.add("pilots.uncertain");
        }
        int start = part.start() + CellText.leadingJoints(asked);
        String bare = CellText.trimJoints(asked);
        String name = CellText.oneLine(bare);
        if (!name.isEmpty()) {
            names.add(name);
            places.add(new NamePlace(start, start + bare.length(), name));
        }
    }

    /** Line breaks and semicolons always separate, except between brackets. */
    private List<Part> forcedParts() {
        boolean[] inside = insideBrackets(text);
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!inside[i] && (c == '\n' || c == ';' || c == '|')) {
                parts.add(new Part(start, i));
                start = i + 1;
            }
        }
        parts.add(new Part(start, text.length()));
        return parts;
    }

    private List<Part> proposedParts(Part whole) {
        String line = text.substring(whole.start(), whole.end());
        if (!mayHoldJoint(line) || Presence.of(line) != Presence.STATED) {
            return List.of(whole);
        }
        boolean[] inside = insideBrackets(line);
        List<Part> parts = new ArrayList<>();
        int start = 0;
        Matcher joint = JOINT.matcher(line);
        while (joint.find()) {
            if (!inside[joint.start()] && separates(line.substring(start, joint.start()), joint, line)) {
                parts.add(new Part(whole.start() + start, whole.start() + joint.start()));
                start = joint.end();
            }
        }
        parts.add(new Part(whole.start() + start, whole.end()));
        boolean sure = parts.stream().allMatch(part -> Persons.isOne(text.substring(part.start(), part.end())));
        if (parts.size() > 1 && !sure) {
            codes.add("pilots.split");
        }
        return parts;
    }

    private static boolean mayHoldJoint(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("/\\&+,-–—".indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return JOINING_WORDS.stream().anyMatch(lower::contains);
    }

    private boolean separates(String left, Matcher joint, String line) {
        String right = line.substring(joint.end());
        if (left.isBlank() || right.isBlank() || !isPart(left) || !isPart(right)) {
            return false;
        }
        if (joint.group("slash") != null) {
            return joint.group().length() > 1 || !(lastWordIsLetter(left) && firstWordIsLetter(right));
        }
        if (Persons.isCivility(left)) {
            codes.add("pilots.several");
            return false;
        }
        if (joint.group("comma") != null && Persons.isReversed(left, firstPart(right))) {
            return false;
        }
        if (joint.group("comma") != null
                && INITIALS.matcher(firstPart(right)).matches()
                && left.strip().indexOf(' ') < 0
                && !left.strip().equals(left.strip().toUpperCase(Locale.ROOT))) {
            return false;
        }
        if (joint.group("dash") != null || (joint.group("sign") == null && !startsNewName(right))) {
            codes.add("pilots.several");
            return false;
        }
        return true;
    }

    private static String firstPart(String right) {
        Matcher next = JOINT.matcher(right);
        return (next.find() ? right.substring(0, next.start()) : right).strip();
    }

    /** A name begins with a capital or a digit; a small letter continues the name before it ("Jeunesse et sports"). */
    private static boolean startsNewName(String right) {
        char first = right.stripLeading().charAt(0);
        return !Character.isLowerCase(first) || Persons.isAddressed(right);
    }

    private static boolean isPart(String text) {
        return text.chars().anyMatch(Character::isLetter) || Presence.of(text) == Presence.UNKNOWN;
    }

    private static boolean lastWordIsLetter(String left) {
        int length = left.length();
        return length == 1 || !Character.isLetterOrDigit(left.charAt(length - 2));
    }

    private static boolean firstWordIsLetter(String right) {
        return right.length() == 1 || !Character.isLetterOrDigit(right.charAt(1));
    }

    private static boolean[] insideBrackets(String text) {
        boolean[] inside = new boolean[text.length()];
        int i = 0;
        while (i < text.length()) {
            int pair = OPENING.indexOf(text.charAt(i));
            int close = pair < 0 ? -1 : text.indexOf(CLOSING.charAt(pair), i + 1);
            if (close > 0) {
                Arrays.fill(inside, i, close + 1, true);
                i = close;
            }
            i++;
        }
        return inside;
    }
}
