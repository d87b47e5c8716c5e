package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.LevelMatch;
import be.jalon.exchange.profile.TitleShape;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemLevel;
import be.jalon.shared.SearchText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the lines of a form say that no label announces: its title, its number, the objectives above it. */
final class FormHeadings {

    /** Lines and names of sheets that say what the paper is, not what the action is. */
    private static final Pattern OF_PAPER = Pattern.compile(
            "(?:fiche|formulaire|modele|canevas|action|projet|mesure)s?(?: (?:d'|de |du )?(?:action|projet|mesure|suivi|pst))?s?(?: ?n[°o]?\\.?)? ?(?:(?:[a-z]{1,2}[.-]?)?\\d[\\d.]*)?"
                    + "|(?:pst|programme strategique transversal|plan strategique)\\b.{0,30}"
                    + "|(?:commune|ville|administration communale|cpas)\\b.{0,40}");

    private final Form form;
    private final LayoutProfile profile;
    private final Set<RawCell> used = new HashSet<>();

    FormHeadings(Form form, LayoutProfile profile) {
        this.form = form;
        this.profile = profile;
    }

    /**
     * An item above the action.
     *
     * @param code null unless it stands in a cell of its own
     */
    record Above(
            ItemLevel level,
            int depth,
            RawCell title,
            @Nullable RawCell code) {}

    /** The sections and objectives that lines name, in one cell or with their number in the cell before. */
    List<Above> above() {
        List<Above> above = new ArrayList<>();
        List<RawCell> cells = form.headings();
        for (int i = 0; i < cells.size(); i++) {
            RawCell cell = cells.get(i);
            LevelMatch match =
                    match(cell).filter(found -> found.level().isHeading()).orElse(null);
            if (match == null) {
                continue;
            }
            RawCell next = i + 1 < cells.size() && cells.get(i + 1).ref().row() == cell.row() ? cells.get(i + 1) : null;
            if (!match.shape().title().isEmpty()) {
                above.add(new Above(match.level(), match.depth(), cell, null));
                used.add(cell);
            } else if (match.shape().code() != null && next != null) {
                above.add(new Above(match.level(), match.depth(), next, cell));
                used.add(cell);
                used.add(next);
            }
        }
        return above;
    }

    private Optional<LevelMatch> match(RawCell cell) {
        return profile.levels().match(cell.text());
    }

    /** A line that says the number of the action and its title: "Fiche action 3 : Rénover la place". */
    Optional<RawCell> numberedTitle() {
        return form.headings().stream()
                .filter(cell -> !used.contains(cell))
                .filter(cell -> shape(cell)
                        .filter(shape -> !shape.title().isEmpty() && shape.code() != null)
                        .isPresent())
                .findFirst();
    }

    private Optional<TitleShape> shape(RawCell cell) {
        Optional<LevelMatch> match = match(cell);
        return match.isPresent()
                ? match.filter(found -> found.level() == ItemLevel.ACTION).map(LevelMatch::shape)
                : profile.levels().matchNumber(cell.text());
    }

    /** The number of the action where a line says it: "Fiche action n° 1.2.3", with a title behind it or not. */
    Optional<Form.Value> code() {
        for (RawCell cell : form.headings()) {
            Optional<TitleShape> shape = used.contains(cell) ? Optional.empty() : shape(cell);
            String code = shape.map(found -> found.code(cell.text())).orElse("");
            if (!code.isEmpty()) {
                return Optional.of(new Form.Value(cell.ref(), cell, code));
            }
        }
        return Optional.empty();
    }

    /** The line right below "FICHE PROJET P1", above the labels. */
    Optional<RawCell> belowNumber() {
        int first = form.pairs().getFirst().cell().row();
        RawCell before = null;
        for (RawCell cell : form.headings()) {
            boolean numbered = before != null
                    && before.row() == cell.row() - 1
                    && isOfPaper(before.text())
                    && shape(before).filter(shape -> shape.code() != null).isPresent();
            if (numbered && cell.row() < first && !used.contains(cell) && !isOfPaper(cell.text())) {
                return Optional.of(cell);
            }
            before = cell;
        }
        return Optional.empty();
    }

    /** The line that is the likeliest title: the last one above the labels that says more than what the paper is. */
    Optional<RawCell> likelyTitle() {
        int first = form.pairs().getFirst().cell().row();
        return form.headings().stream()
                .filter(cell -> cell.row() < first && !used.contains(cell))
                .filter(cell -> !isOfPaper(cell.text()))
                .reduce((one, other) -> other);
    }

    boolean isOfPaper(String text) {
        return OF_PAPER.matcher(SearchText.fold(text)).matches() || profile.isNeutralSheetName(text);
    }
}
