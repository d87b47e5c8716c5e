package be.jalon.exchange.fiche;

import be.jalon.exchange.Finding;
import be.jalon.exchange.document.DocumentFindings;
import be.jalon.exchange.document.DocumentOutcome;
import be.jalon.exchange.document.HtmlText;
import be.jalon.exchange.document.LinedItem;
import be.jalon.exchange.document.Lines;
import be.jalon.exchange.document.Passage;
import be.jalon.exchange.document.PlanName;
import be.jalon.exchange.profile.FicheLabels.Label;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.reading.CellCount;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.exchange.reading.FreeLine;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes items of fiches and counts what became of each line. */
final class FicheItems {

    static final String LAYOUT = "fiche-action";
    private static final String SHEET = "Fiche";

    /** Where lines are kept that no label announces. */
    private static final String UNLABELLED = "Sans étiquette";

    private final ProfileCatalog catalog;
    private final DocumentFindings findings = new DocumentFindings();
    private final List<DraftItem> items = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<FreeLine> freeLines = new ArrayList<>();
    private final Set<Integer> read = new HashSet<>();
    private final Set<Integer> mapped = new HashSet<>();
    private final Set<Integer> kept = new HashSet<>();

    /** Whether a label of the fiche that is being read announces its title. */
    private boolean titled;

    FicheItems(ProfileCatalog catalog) {
        this.catalog = catalog;
    }

    DocumentOutcome read(List<List<FicheSection>> fiches) {
        fiches.forEach(this::readFiche);
        items.forEach(findings::addValues);
        DraftSheet sheet = new DraftSheet(SHEET, LAYOUT, List.of(), Map.of(), List.of(), List.of(), freeLines);
        kept.removeAll(mapped);
        CellCount count =
                new CellCount(read.size(), mapped.size(), kept.size(), read.size() - mapped.size() - kept.size());
        Interpretation plan = new Interpretation(List.of(sheet), items, findings.all(), count);
        return new DocumentOutcome.Read(plan, PlanName.NONE, passages);
    }

    private void readFiche(List<FicheSection> sections) {
        FicheLine start = start(sections);
        if (start == null) {
            return;
        }
        LinedItem item = new LinedItem(items.size(), null, ItemLevel.ACTION, place(sections, start), start.number());
        titled = sections.stream().anyMatch(FicheItems::isTitle);
        sections.forEach(section -> readSection(section, item));
        if (item.text(ItemField.TITLE).isEmpty()) {
            findings.add(Finding.doubt("title.missing", item.address(start.number()), "", item.place()));
        }
        items.add(item.draft());
        passages.add(new Passage(item.place(), pieces(sections)));
    }

    private static @Nullable FicheLine start(List<FicheSection> sections) {
        for (FicheSection section : sections) {
            if (section.labelLine() != null) {
                return section.labelLine();
            }
            if (!section.values().isEmpty()) {
                return section.values().getFirst();
            }
        }
        return null;
    }

    private static String place(List<FicheSection> sections, FicheLine start) {
        String title = sections.stream()
                .filter(section -> section.label() == null || section.label().field() == ItemField.TITLE)
                .flatMap(section -> section.values().stream())
                .findFirst()
                .orElse(start)
                .text();
        return Lines.place(SHEET + " " + title);
    }

    private void readSection(FicheSection section, LinedItem item) {
        Label label = section.label();
        FicheLine labelLine = section.labelLine();
        if (labelLine != null) {
            read.add(labelLine.number());
        }
        section.values().forEach(line -> read.add(line.number()));
        if (label == null || labelLine == null) {
            readUnlabelled(section.values(), item);
            return;
        }
        ItemField field = label.open() ? budget(section, label, labelLine, item) : label.field();
        if (field == null && section.values().isEmpty()) {
            kept.add(labelLine.number());
            freeLines.add(new FreeLine(Lines.ref(labelLine.number()), labelLine.text()));
            return;
        }
        (field == null ? kept : mapped).add(labelLine.number());
        if (section.isGuess()) {
            findings.add(
                    Finding.doubt("fiche.label_guessed", item.address(labelLine.number()), label.name(), label.name()));
        }
        section.values().forEach(line -> put(line, label.name(), field, item));
    }

    /** Words without any amount are no budget. An article or a word may say which budget it is. */
    private @Nullable ItemField budget(FicheSection section, Label label, FicheLine labelLine, LinedItem item) {
        String text = section.values().stream().map(FicheLine::text).collect(Collectors.joining("\n"));
        BudgetCell cell = BudgetCell.parse(BudgetKind.ORDINARY, HtmlText.isHtml(text) ? HtmlText.plain(text) : text);
        if (cell.lines().stream().allMatch(line -> line.amount() == null)) {
            return null;
        }
        Optional<BudgetKind> stated = cell.statedKind();
        if (stated.isEmpty()) {
            findings.add(Finding.doubt(
                    "fiche.budget_assumed", item.address(labelLine.number()), label.name(), label.name()));
        }
        return stated.filter(BudgetKind.EXTRAORDINARY::equals).isPresent()
                ? ItemField.BUDGET_EXTRAORDINARY
                : ItemField.BUDGET_ORDINARY;
    }

    private static boolean isTitle(FicheSection section) {
        Label label = section.label();
        return label != null
                && label.field() == ItemField.TITLE
                && !section.values().isEmpty();
    }

    /** The first line is the title, unless a label announces one: then it says what the paper is. */
    private void readUnlabelled(List<FicheLine> lines, LinedItem item) {
        for (FicheLine line : lines) {
            put(line, UNLABELLED, titled || item.has(ItemField.TITLE) ? null : ItemField.TITLE, item);
        }
    }

    private void put(FicheLine line, String label, @Nullable ItemField field, LinedItem item) {
        String text = HtmlText.isHtml(line.text()) ? HtmlText.plain(line.text()) : line.text();
        ItemField home = field == null || isTaken(field, item) ? null : field;
        if (home != null && add(line, home, text, item)) {
            mapped.add(line.number());
            return;
        }
        kept.add(line.number());
        if (home != null || !item.keep(label, text)) {
            String length = Integer.toString(text.length());
            findings.add(Finding.doubt("document.no_room", item.address(line.number()), "", label, length));
        }
    }

    /** An item has one title and one code; what comes second is kept beside them. */
    private static boolean isTaken(ItemField field, LinedItem item) {
        return (field == ItemField.TITLE || field == ItemField.CODE) && item.has(field);
    }

    private boolean add(FicheLine line, ItemField field, String text, LinedItem item) {
        if (field != ItemField.TITLE) {
            return item.add(field, text, line.text(), line.number());
        }
        boolean added = item.title(text, line.number(), catalog);
        if (added && item.takeLetteredCode()) {
            String code = item.text(ItemField.CODE);
            findings.add(Finding.doubt("fiche.code_guessed", item.address(line.number()), code, code));
        }
        return added;
    }

    private static List<Passage.Piece> pieces(List<FicheSection> sections) {
        List<Passage.Piece> pieces = new ArrayList<>();
        for (FicheSection section : sections) {
            Label label = section.label();
            String name = label == null ? "" : label.name();
            section.values().forEach(line -> pieces.add(new Passage.Piece(line.number(), name, line.text())));
        }
        return pieces;
    }
}
