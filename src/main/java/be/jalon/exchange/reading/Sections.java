package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.plan.ItemField;
import java.util.Optional;

/** Opens the volet, domain or axis that a line names: a new one, or the one that another sheet named before. */
final class Sections {

    /** A row with more texts is a row of the table. */
    static final int MOST_CELLS = 3;

    private Sections() {}

    static ItemBuilder open(PlanTree tree, SectionLine line, String sheet, LevelGrammar grammar, CellLedger ledger) {
        ledger.map(line.title().ref());
        if (line.word() != null) {
            ledger.map(line.word().ref());
        }
        Optional<ItemBuilder> known = tree.same(line.level(), line.depth(), line.codeText(), line.titleText())
                .or(() -> grammar.continued(line.titleText())
                        .flatMap(begun -> tree.continued(line.level(), line.depth(), line.codeText(), begun)));
        if (known.isPresent()) {
            known.get().addTitle(sheet, line.title());
            tree.reopen(known.get());
            return known.get();
        }
        ItemBuilder item = tree.add(line.level(), line.depth(), sheet).titled(line.title(), line.shape());
        item.texts.put(ItemField.CODE, line.codeText());
        return item;
    }
}
