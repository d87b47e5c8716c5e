package be.jalon.exchange.ecomptes;

import be.jalon.values.ArticleCode;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetKind;
import be.jalon.values.BudgetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Brings the articles of a return into a budget cell. Lines that came from eComptes the time before follow what it says
 * now; lines that people wrote or changed are theirs and stay as they are.
 */
final class ArticleMerge {

    private final BudgetKind kind;
    private final List<String> lines;
    private final List<String> before;
    private final List<String> now;

    /** New lines that the cell does not take, because it speaks of their article in other words. */
    private final List<String> differing = new ArrayList<>();

    /** Lines that people took out since the time before. */
    private final List<String> takenOut = new ArrayList<>();

    private ArticleMerge(BudgetKind kind, String cell, List<String> before, List<String> now) {
        this.kind = kind;
        this.lines = new ArrayList<>(lines(cell));
        this.before = before;
        this.now = now;
    }

    /**
     * @param cell the budget cell as it is
     * @param before the lines of the file that came the time before
     * @param now the lines of the file that comes now
     */
    static ArticleMerge of(BudgetKind kind, String cell, List<String> before, List<String> now) {
        ArticleMerge merge = new ArticleMerge(kind, cell, before, now);
        merge.replaceOld();
        merge.addNew();
        return merge;
    }

    static List<String> lines(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split("\n", -1));
    }

    private void replaceOld() {
        for (String old : before) {
            int at = lines.indexOf(old);
            if (at >= 0 && !now.contains(old)) {
                Optional<String> successor = now.stream()
                        .filter(line -> !before.contains(line) && !lines.contains(line) && sameArticle(line, old))
                        .findFirst();
                successor.ifPresentOrElse(line -> lines.set(at, line), () -> lines.remove(at));
            }
        }
    }

    private void addNew() {
        for (String line : now) {
            boolean spokenOf = lines.stream().anyMatch(other -> sameArticle(line, other));
            if (lines.contains(line)) {
                continue;
            }
            if (spokenOf) {
                differing.add(line);
            } else if (before.contains(line)) {
                takenOut.add(line);
            } else {
                lines.add(line);
            }
        }
    }

    /** Two lines that do not both say the exercice may still speak of one need. */
    private boolean sameArticle(String one, String other) {
        return BudgetCell.parse(kind, one).lines().stream()
                .anyMatch(a -> BudgetCell.parse(kind, other).lines().stream().anyMatch(b -> sameArticle(a, b)));
    }

    private static boolean sameArticle(BudgetLine one, BudgetLine other) {
        ArticleCode a = one.article();
        ArticleCode b = other.article();
        return a != null
                && b != null
                && a.text().equals(b.text())
                && Objects.equals(one.project(), other.project())
                && (one.year() == null || other.year() == null || one.year().equals(other.year()));
    }

    String text() {
        return String.join("\n", lines);
    }

    List<String> differing() {
        return differing;
    }

    List<String> takenOut() {
        return takenOut;
    }
}
