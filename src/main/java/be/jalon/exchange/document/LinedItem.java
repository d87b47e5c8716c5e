package be.jalon.exchange.document;

import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.LevelMatch;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.profile.Span;
import be.jalon.exchange.profile.TitleShape;
import be.jalon.exchange.reading.CellPart;
import be.jalon.exchange.reading.DraftCell;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.Spread;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One item of a file of lines while it is being read. */
public final class LinedItem {

    /** As much as a cell of a workbook holds, so that what came in can go out. */
    private static final int LONGEST_TEXT = 32_767;

    private static final Pattern LETTERED = Pattern.compile(
            "(?<code>\\p{Lu}{1,3}[. -]?\\d{1,4}(?:\\.\\d{1,4})*)(?:\\s*[:–-]\\s*|[.)]?\\s+)(?<title>\\p{L}\\S*\\s.*)",
            Pattern.DOTALL);

    private static final int LONGEST_EXTRAS = 200_000;

    private final int id;
    private final @Nullable Integer parent;
    private final ItemLevel level;
    private final String place;
    private final int line;
    private final Map<ItemField, String> texts = new EnumMap<>(ItemField.class);
    private final Map<ItemField, List<CellPart>> parts = new EnumMap<>(ItemField.class);
    private final Map<String, String> extras = new LinkedHashMap<>();
    private @Nullable TitleShape shape;
    private int extraCharacters;

    /**
     * @param place names the part of the file that it is, for its addresses
     * @param line where it begins, counted from one
     */
    public LinedItem(int id, @Nullable Integer parent, ItemLevel level, String place, int line) {
        this.id = id;
        this.parent = parent;
        this.level = level;
        this.place = place;
        this.line = line;
    }

    public String place() {
        return place;
    }

    /** The address of a line of this item. */
    public String address(int atLine) {
        return Lines.ref(atLine).in(place);
    }

    public boolean has(ItemField field) {
        return texts.containsKey(field);
    }

    public String text(ItemField field) {
        return texts.getOrDefault(field, "");
    }

    /**
     * Adds a text to a field, on a line of its own where there is one already.
     *
     * @return false when that would be more than a field holds: then nothing is added
     */
    public boolean add(ItemField field, String text, String raw, int atLine) {
        if (text(field).length() + text.length() >= LONGEST_TEXT) {
            return false;
        }
        texts.merge(field, text, (before, added) -> before + "\n" + added);
        source(field, raw, atLine);
        return true;
    }

    /** Another text of the file that went into the text of a field. */
    public void source(ItemField field, String raw, int atLine) {
        parts.computeIfAbsent(field, none -> new ArrayList<>())
                .add(new CellPart(place, RawCell.text(Lines.ref(atLine), raw), "", ""));
    }

    /**
     * Keeps a text under a name of its own, behind what is kept there already.
     *
     * @return false when that would be more than an item holds: then nothing is kept
     */
    public boolean keep(String header, String text) {
        String name = Lines.place(header);
        int length = extraCharacters + name.length() + text.length() + 1;
        boolean room = text.length() < LONGEST_TEXT && length < LONGEST_EXTRAS;
        if (room) {
            extraCharacters = length;
            extras.merge(name, text, (before, added) -> before + "\n" + added);
        }
        return room;
    }

    /** Takes the code and the title out of a text such as {@code A.1.2 - Analyser…}. */
    public boolean title(String raw, int atLine, ProfileCatalog catalog) {
        TitleShape found = shape(raw, catalog);
        if (!add(ItemField.TITLE, found.title(raw), raw, atLine)) {
            return false;
        }
        shape = found;
        String code = found.code(raw);
        if (!code.isEmpty() && !has(ItemField.CODE)) {
            texts.put(ItemField.CODE, code);
        }
        return true;
    }

    /**
     * Takes a code of letters and figures that no layout knows ("PR 12 Planter…") out of the beginning of the title.
     *
     * @return false when the title does not begin so, or there is a code
     */
    public boolean takeLetteredCode() {
        String title = text(ItemField.TITLE);
        Matcher lettered = LETTERED.matcher(title);
        if (has(ItemField.CODE) || shape == null || shape.title().start() > 0 || !lettered.matches()) {
            return false;
        }
        shape = new TitleShape(
                0,
                new Span(lettered.start("code"), lettered.end("code")),
                new Span(lettered.start("title"), lettered.end("title")));
        texts.put(ItemField.CODE, lettered.group("code"));
        texts.put(ItemField.TITLE, lettered.group("title"));
        return true;
    }

    private static TitleShape shape(String raw, ProfileCatalog catalog) {
        return catalog.profiles().stream()
                .map(LayoutProfile::levels)
                .map(levels -> levels.match(raw).map(LevelMatch::shape).or(() -> levels.matchNumber(raw)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> TitleShape.plain(raw));
    }

    public DraftItem draft() {
        Map<ItemField, DraftCell> cells = new EnumMap<>(ItemField.class);
        parts.forEach((field, of) -> cells.put(
                field,
                DraftCell.of(
                        of,
                        of.size() == 1 ? Spread.SINGLE : Spread.LINES,
                        field == ItemField.TITLE ? shape : null,
                        false)));
        return new DraftItem(
                id,
                parent,
                level,
                place,
                Lines.ref(line),
                Lines.ref(line).row(),
                Lines.ref(line).row(),
                new FieldTexts(texts),
                cells,
                Map.of(),
                extras);
    }
}
