package be.jalon.operations.ui;

import be.jalon.operations.BackupFile;
import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;

/** The backups, the latest first, each with its file. */
class BackupTable extends Composite<Div> {

    private static final int KILOBYTE = 1_000;

    BackupTable(List<BackupFile> files) {
        getContent().addClassName("backups-scroller");
        getContent().setVisible(!files.isEmpty());
        NativeTableRow head = new NativeTableRow();
        Stream.of(
                        "operations.backups.when",
                        "operations.backups.why",
                        "operations.backups.state",
                        "operations.backups.rows",
                        "operations.backups.size",
                        "operations.backups.file")
                .map(key -> new NativeTableHeaderCell(getTranslation(key)))
                .forEach(head::add);
        NativeTableBody body = new NativeTableBody();
        files.forEach(file -> body.add(row(file)));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("backups-table");
        getContent().add(table);
    }

    private NativeTableRow row(BackupFile file) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(getLocale());
        String size = getTranslation(
                "operations.backups.kilobytes", numbers.format(Math.max(1, Math.ceilDiv(file.bytes(), KILOBYTE))));
        return new NativeTableRow(
                new NativeTableCell(Moments.of(file.created(), getLocale())),
                new NativeTableCell(getTranslation("operations.reason." + file.reason())),
                new NativeTableCell(state(file)),
                new NativeTableCell(numbers.format(file.rows())),
                new NativeTableCell(size),
                new NativeTableCell(link(file)));
    }

    private Span state(BackupFile file) {
        Span state = file.verified()
                ? new Span(JalonIcon.CHECK.create(), new Span(getTranslation("operations.backups.verified")))
                : new Span(JalonIcon.WARNING.create(), new Span(getTranslation("operations.backups.unverified")));
        state.addClassNames("backup-state", file.verified() ? "verified" : "unverified");
        return state;
    }

    private Anchor link(BackupFile file) {
        Anchor link = new Anchor(BackupDownload.address(file.name()), "");
        link.add(JalonIcon.DOWNLOAD.create(), new Span(getTranslation("operations.backups.download")));
        link.setRouterIgnore(true);
        link.setTitle(file.name());
        link.setAriaLabel(getTranslation("operations.backups.downloadNamed", file.name()));
        return link;
    }
}
