package be.jalon.exchange.ui;

import be.jalon.exchange.ImportWork;
import be.jalon.exchange.PreviewOutcome;
import be.jalon.exchange.workbook.ReadLimits;
import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;

/** Where a workbook is dropped or chosen. */
class FileDrop extends Composite<Div> {

    private final Upload upload;
    private final Paragraph refused = new Paragraph();

    /**
     * @param largest in bytes; more is refused here and by the server
     * @param preview begins to look at the bytes of a file with this name
     * @param begun takes the work and the name; most of the time the work is done by then
     */
    FileDrop(
            long largest,
            SerializableBiFunction<byte[], String, ImportWork<PreviewOutcome>> preview,
            SerializableBiConsumer<ImportWork<PreviewOutcome>, String> begun) {
        upload = new Upload(new Receiving(largest, preview, begun));
        long megabytes = largest / ReadLimits.MEGABYTE;
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(Math.min(Integer.MAX_VALUE, largest)));
        upload.setAcceptedFileExtensions(
                ".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt", ".xml", ".html", ".htm");
        upload.setUploadButton(chooseButton());
        upload.setDropLabel(new Span(getTranslation("exchange.drop.label")));
        upload.setDropLabelIcon(JalonIcon.UPLOAD.create());
        upload.setI18n(texts(megabytes));
        upload.addFileRejectedListener(rejected ->
                refuse(getTranslation("exchange.drop.refused", rejected.getFileName(), rejected.getErrorMessage())));
        refused.addClassName("file-drop-refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        getContent().addClassName("file-drop");
        getContent().add(picture(), words(megabytes), upload, refused);
    }

    /** Says why a file is not taken, where it was given, until another one is. */
    void refuse(String message) {
        refused.removeAll();
        refused.add(JalonIcon.WARNING.create(), new Span(message));
        refused.setVisible(true);
    }

    private static Image picture() {
        Image image = new Image("images/classeur.svg", "");
        image.addClassName("file-drop-picture");
        return image;
    }

    private Div words(long megabytes) {
        Div words = new Div(
                new H2(getTranslation("exchange.drop.title")),
                new Paragraph(getTranslation("exchange.drop.text")),
                new Paragraph(getTranslation("exchange.drop.limits", megabytes)));
        words.addClassName("file-drop-words");
        return words;
    }

    private Button chooseButton() {
        Button choose = new Button(getTranslation("exchange.drop.choose"));
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return choose;
    }

    private UploadI18N texts(long megabytes) {
        UploadI18N texts = new UploadI18N();
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("exchange.drop.tooBig", megabytes))
                .setIncorrectFileType(getTranslation("exchange.drop.wrongKind"))
                .setTooManyFiles(getTranslation("exchange.drop.oneOnly")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("exchange.drop.sending"))
                        .setProcessing(getTranslation("exchange.drop.reading"))
                        .setStalled(getTranslation("exchange.drop.stalled"))
                        .setHeld(getTranslation("exchange.drop.waiting")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("exchange.drop.failed"))
                        .setUnexpectedServerError(getTranslation("exchange.drop.failed"))
                        .setForbidden(getTranslation("exchange.drop.failed"))));
        texts.setFile(new UploadI18N.File()
                .setRetry(getTranslation("exchange.drop.retry"))
                .setRemove(getTranslation("exchange.drop.remove"))
                .setStart(getTranslation("exchange.drop.choose")));
        return texts;
    }

    /** Takes the bytes and reads the workbook before it asks for the session, so that the page stays alive meanwhile. */
    private record Receiving(
            long largest,
            SerializableBiFunction<byte[], String, ImportWork<PreviewOutcome>> preview,
            SerializableBiConsumer<ImportWork<PreviewOutcome>, String> begun)
            implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] bytes =
                    event.getInputStream().readNBytes(Math.toIntExact(Math.min(Integer.MAX_VALUE - 8, largest + 1)));
            ImportWork<PreviewOutcome> work = preview.apply(bytes, event.getFileName());
            work.endsWithin(WorkPanel.SOON);
            try {
                event.getUI().access(() -> {
                    if (event.getOwningComponent() instanceof Upload owner) {
                        owner.clearFileList();
                    }
                    begun.accept(work, event.getFileName());
                });
            } catch (UIDetachedException nobodyLooks) {
                work.giveUp();
            }
        }

        @Override
        public long getFileSizeMax() {
            return largest + 1;
        }

        @Override
        public long getRequestSizeMax() {
            return largest + ReadLimits.MEGABYTE;
        }
    }
}
