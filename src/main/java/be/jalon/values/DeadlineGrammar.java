package be.jalon.values;

import be.jalon.shared.SearchText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of a deadline cell: first as a whole, then piece by piece when remarks stand around a date. */
final class DeadlineGrammar {

    private static final int LONGEST_DATE = 120;
    private static final Pattern ASKED = Pattern.compile(
            "[(\\[]?\\?++[)\\]]?|\\(?(?<![\\p{L}])a (?:confirmer|preciser|definir|determiner|valider|voir)(?![\\p{L}])\\)?|(?<![\\p{L}])peut-etre(?![\\p{L}])");
    private static final Pattern ABOUT = Pattern.compile(
            "(?:vers|environ|env\\.?|autour de|\\+/-|±|~|\\+-|normalement|probablement) ?(?:la |le |l')?");
    /** What announces more than it says: "2020…", "2020 -", "2020 à ?". */
    private static final Pattern OPEN = Pattern.compile("(?:\\.{2,}+|…|→|->|-|\\s(?:a|au|et|ou|jusqu'a))[\\s?]*+$");

    private static final Pattern PIECES = Pattern.compile("[\\n;|()\\[\\]]|: | [-–—] ");
    private static final Pattern EDGES =
            Pattern.compile("^[\\s,;:.()\\[\\]=*•<«\"'-]++|[\\s,;:.()\\[\\]!*»\"'…→>-]++$");
    private static final Pattern AND = Pattern.compile("^(?:et|ou|puis)\\s");
    private static final int MOST_PIECES = 12;

    private final String raw;
    private final @Nullable FiscalPeriod legislature;
    private final List<String> doubts = new ArrayList<>();

    private DeadlineGrammar(String raw, @Nullable FiscalPeriod legislature) {
        this.raw = raw;
        this.legislature = legislature;
    }

    static Deadline read(String raw, @Nullable FiscalPeriod legislature) {
        return switch (Presence.of(raw)) {
            case EMPTY -> new Deadline(raw, null, null, Precision.UNKNOWN, false, List.of());
            case NONE -> new Deadline(raw, null, null, Precision.NONE, false, List.of());
            case UNKNOWN -> new DeadlineGrammar(raw, legislature).deadline(Span.undated("unknown"));
            case STATED -> new DeadlineGrammar(raw, legislature).readStated();
        };
    }

    private Deadline readStated() {
        String plain = CellText.plain(raw);
        Span whole = readPiece(SearchText.fold(plain));
        if (whole != null && whole.precision() != Precision.UNKNOWN) {
            return deadline(whole);
        }
        Span pieces = readPieces(plain);
        if (pieces != null) {
            return deadline(pieces);
        }
        return deadline(whole != null ? whole : mentioned(SearchText.fold(plain)));
    }

    /** A long sentence is not searched for dates, only for the words that say there is none. */
    private static Span mentioned(String folded) {
        if (DeadlineWords.mentionsOngoing(folded)) {
            return new Span(null, null, Precision.ONGOING, List.of("remark"));
        }
        return DeadlineWords.mentionsHorizon(folded)
                ? new Span(null, null, Precision.HORIZON, List.of("remark"))
                : Span.undated("unreadable");
    }

    private @Nullable Span readPieces(String plain) {
        List<Span> read = new ArrayList<>();
        boolean remark = false;
        for (String piece : PIECES.split(plain, MOST_PIECES)) {
            String folded = SearchText.fold(piece);
            if (folded.isEmpty()) {
                continue;
            }
            if (Presence.of(folded) == Presence.UNKNOWN) {
                doubt("uncertain");
                continue;
            }
            Span span = readPiece(folded);
            if (span == null || span.precision() == Precision.UNKNOWN) {
                remark = true;
            } else {
                read.add(span);
            }
        }
        return read.isEmpty() ? null : together(read, remark);
    }

    /** Several dates in one cell stretch from the first to the last, which nobody said in so many words. */
    private static Span together(List<Span> spans, boolean remark) {
        Span all = spans.get(0);
        for (Span span : spans.subList(1, spans.size())) {
            all = hull(all, span);
        }
        return remark ? all.doubting("remark") : all;
    }

    private static Span hull(Span left, Span right) {
        if (!left.isDated() || !right.isDated()) {
            return withUndated(left, right);
        }
        return new Span(
                        earliest(left.from(), right.from()),
                        latest(left.to(), right.to()),
                        Precision.PERIOD,
                        left.doubts())
                .doubting("several");
    }

    /** "2019 à 2024 (annuel)", "2024 (fin de législature)": the dates of the one make the other exact. */
    private static Span withUndated(Span left, Span right) {
        Span dated = right.isDated() ? right : left;
        boolean ongoing = left.precision() == Precision.ONGOING || right.precision() == Precision.ONGOING;
        return new Span(dated.from(), dated.to(), ongoing ? Precision.ONGOING : dated.precision(), dated.doubts());
    }

    private static @Nullable LocalDate earliest(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? null : a.isBefore(b) ? a : b;
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? null : a.isAfter(b) ? a : b;
    }

    private @Nullable Span readPiece(String folded) {
        if (folded.length() > LONGEST_DATE) {
            return null;
        }
        boolean uncertain = ASKED.matcher(folded).find() || OPEN.matcher(folded).find();
        String sure = trim(ASKED.matcher(folded).replaceAll(" "));
        if (uncertain) {
            sure = trim(OPEN.matcher(sure).replaceAll(""));
        }
        Matcher about = ABOUT.matcher(sure);
        if (about.lookingAt()) {
            uncertain = true;
            sure = trim(sure.substring(about.end()));
        }
        Span span = readSure(sure);
        return span != null && uncertain && span.precision() != Precision.UNKNOWN ? span.doubting("uncertain") : span;
    }

    private static String trim(String text) {
        return EDGES.matcher(SearchText.fold(text)).replaceAll("");
    }

    private @Nullable Span readSure(String text) {
        if (DeadlineWords.isHorizon(text)) {
            return new Span(null, null, Precision.HORIZON, List.of());
        }
        int ongoingEnd = DeadlineWords.ongoingEnd(text);
        if (ongoingEnd >= 0) {
            return ongoing(trim(text.substring(ongoingEnd)));
        }
        int ongoingStart = DeadlineWords.ongoingStart(text);
        if (ongoingStart > 0) {
            return ongoing(trim(text.substring(0, ongoingStart)));
        }
        Matcher part = DeadlineWords.legislature(text);
        return part.matches() ? legislature(CellText.group(part, "part")) : DateRanges.read(text);
    }

    /** A start or an end may follow ("annuel dès 2021"); anything else is a remark. */
    private static Span ongoing(String rest) {
        Span ongoing = new Span(null, null, Precision.ONGOING, List.of());
        if (rest.isEmpty()) {
            return ongoing;
        }
        String bare = AND.matcher(rest).replaceFirst("");
        Span dated = DateRanges.read(bare);
        if (dated == null || !dated.isDated()) {
            return DeadlineWords.ongoingEnd(bare) == bare.length() ? ongoing : ongoing.doubting("remark");
        }
        LocalDate end = dated.precision() == Precision.PERIOD || dated.from() == null ? dated.to() : null;
        return new Span(dated.from(), end, Precision.ONGOING, List.of());
    }

    private Span legislature(String part) {
        if (legislature == null) {
            return new Span(null, null, Precision.PERIOD, List.of());
        }
        LocalDate from = legislature.from();
        LocalDate to = legislature.to();
        LocalDate middle = from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2);
        return switch (part) {
            case "debut" -> Span.of(from, from.plusYears(1).minusDays(1), Precision.PERIOD);
            case "mi", "milieu", "moitie" -> Span.of(middle.minusMonths(6), middle.plusMonths(6), Precision.PERIOD);
            case "fin" -> Span.of(to.minusYears(1).plusDays(1), to, Precision.PERIOD);
            default -> Span.of(from, to, Precision.PERIOD);
        };
    }

    private void doubt(String code) {
        if (!doubts.contains(code)) {
            doubts.add(code);
        }
    }

    private Deadline deadline(Span span) {
        span.doubts().forEach(this::doubt);
        if (raw.length() > CellText.LONGEST) {
            doubt("long");
        }
        List<Doubt> all = doubts.stream()
                .map(code -> Doubt.about("deadline." + code, raw))
                .toList();
        return new Deadline(raw, span.from(), span.to(), span.precision(), !all.isEmpty(), all);
    }
}
