package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.MarkWords;
import be.jalon.plan.ItemField;
import be.jalon.plan.ReviewReason;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** State and progress in one column: "Terminé" among percentages is a state, "En cours (40 %)" says both. */
final class StatedProgress {

    /** At the end, or in brackets there: "30 % du budget" is a share of something else. */
    private static final Pattern SHARE = Pattern.compile(".*\\D(?<share>\\d{1,3} ?%)\\s*\\)?", Pattern.DOTALL);

    private StatedProgress() {}

    static void read(ItemBuilder item, SheetFindings findings) {
        String status = item.texts.getOrDefault(ItemField.STATUS, "").strip();
        String progress = item.texts.getOrDefault(ItemField.PROGRESS, "").strip();
        if (status.isEmpty() && MarkWords.isStatus(progress)) {
            move(item, findings, progress);
        } else if (progress.isEmpty() && status.indexOf('%') > 0 && status.indexOf('%') == status.lastIndexOf('%')) {
            readShare(item, findings, status);
        }
    }

    /** One percentage behind the state. */
    private static void readShare(ItemBuilder item, SheetFindings findings, String status) {
        Matcher matcher = SHARE.matcher(status);
        if (matcher.matches()) {
            String said = matcher.group("share");
            item.texts.put(ItemField.PROGRESS, said);
            findings.add(Finding.note("progress.of_status", address(item, ItemField.STATUS), status, status, said));
        }
    }

    /** The text goes with its cell and with what it waits for. */
    private static void move(ItemBuilder item, SheetFindings findings, String word) {
        findings.add(Finding.note("status.of_progress", address(item, ItemField.PROGRESS), word, word, item.title()));
        item.texts.put(ItemField.STATUS, item.texts.getOrDefault(ItemField.PROGRESS, word));
        item.texts.remove(ItemField.PROGRESS);
        DraftCell cell = item.cells.remove(ItemField.PROGRESS);
        if (cell != null) {
            item.cells.put(ItemField.STATUS, cell);
        }
        ReviewReason pending = item.pending.remove(ItemField.PROGRESS);
        if (pending != null) {
            item.pending.putIfAbsent(ItemField.STATUS, pending);
        }
    }

    private static String address(ItemBuilder item, ItemField field) {
        DraftCell cell = item.cells.get(field);
        return cell == null ? item.address() : cell.ref().in(item.sheet);
    }
}
