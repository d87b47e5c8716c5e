package be.jalon.exchange.profile;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of colours, by which a legend may say what they mean: "vert = réalisé, orange = en cours". */
public final class ColourNames {

    private static final int LONGEST = 400;
    private static final Pattern ARGB = Pattern.compile("FF[0-9A-Fa-f]{6}");
    private static final Pattern ENTRIES = Pattern.compile("[,;\\n]|\\s/\\s");
    private static final int RGB = 2;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Below it a fill is grey, whatever its hue. */
    private static final float LEAST_SATURATION = 0.1f;

    private static final float CIRCLE = 360f;

    /**
     * One colour.
     *
     * @param from where its hues begin on the circle of colours, in degrees
     * @param to where they end, below {@code from} for a colour at the end of the circle; grey has none: both are -1
     */
    record Name(List<String> words, int from, int to) {
        boolean isOf(String fill) {
            if (!ARGB.matcher(fill).matches()) {
                return false;
            }
            Color colour = Color.decode("#" + fill.substring(RGB));
            float[] hsb = Color.RGBtoHSB(colour.getRed(), colour.getGreen(), colour.getBlue(), null);
            boolean grey = hsb[1] < LEAST_SATURATION;
            int hue = Math.round(hsb[0] * CIRCLE);
            boolean within = from <= to ? hue >= from && hue <= to : hue >= from || hue <= to;
            return from < 0 ? grey : !grey && within;
        }
    }

    /** What a text says that one colour means. */
    public record Meaning(String text, Name name) {
        /** Whether a fill has that colour. */
        public boolean isOf(String fill) {
            return name.isOf(fill);
        }
    }

    private final List<Name> names;
    private final @Nullable Pattern meaning;
    private final @Nullable Pattern behind;
    private final @Nullable Pattern alone;

    ColourNames(List<Name> names) {
        this.names = List.copyOf(names);
        String words = names.stream()
                .flatMap(name -> name.words().stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String name = "(?:en )?(?<name>" + words + ")(?: \\p{L}+)?";
        boolean none = names.isEmpty();
        this.meaning = none
                ? null
                : Pattern.compile(
                        "(?<![\\p{L}\\d])" + name + "\\s*(?:[=:→(]|-+>?|–)\\s*(?<text>[^=:()]+?)\\)?\\s*$", FLAGS);
        this.behind = none ? null : Pattern.compile("(?<text>[^=:()]+?)\\s*[=:→(–-]\\s*" + name + "\\)?", FLAGS);
        this.alone = none ? null : Pattern.compile(name, FLAGS);
    }

    /** What a text says of colours that it names; nothing when it names none. */
    public List<Meaning> meanings(String text) {
        List<Meaning> meanings = new ArrayList<>();
        if (meaning == null || behind == null || text.length() > LONGEST) {
            return meanings;
        }
        for (String entry : ENTRIES.split(text)) {
            Matcher before = meaning.matcher(entry);
            Matcher after = behind.matcher(entry.strip());
            if (before.find()) {
                add(before, meanings);
            } else if (after.matches()) {
                add(after, meanings);
            }
        }
        return meanings;
    }

    private void add(Matcher matcher, List<Meaning> meanings) {
        String word = matcher.group("name");
        names.stream()
                .filter(name -> name.words().stream().anyMatch(word::equalsIgnoreCase))
                .findFirst()
                .ifPresent(
                        name -> meanings.add(new Meaning(matcher.group("text").strip(), name)));
    }

    /** The text without the name of the one colour that it explains: "réalisé" of "Vert = réalisé". */
    public String explained(String text) {
        return one(text).map(Meaning::text).orElse(text.strip());
    }

    private Optional<Meaning> one(String text) {
        List<Meaning> all = meanings(text);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** Whether a text is the name of a colour and nothing else. */
    public boolean isName(String text) {
        return alone != null
                && text.length() <= LONGEST
                && alone.matcher(text.strip()).matches();
    }
}
