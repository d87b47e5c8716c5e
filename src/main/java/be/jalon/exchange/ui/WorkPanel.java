package be.jalon.exchange.ui;

import be.jalon.exchange.ImportWork;
import be.jalon.exchange.Progress;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is being done with a file that takes its time, how far it is, and the way out. As long as it is in sight the browser
 * asks twice a second; at no other time does it ask by itself.
 */
class WorkPanel<T> extends Composite<Div> {

    /** Work that ends within this is never shown: most files are short. */
    static final Duration SOON = Duration.ofMillis(300);

    private static final int ASKED_EVERY_MS = 500;
    private static final int NEVER = -1;

    /** What is being done; it says what becomes of it when its page is left, or when it is given up. */
    enum Kind {
        READING("exchange.work.leave"),
        READING_AGAIN("exchange.work.again"),
        COMPARING("exchange.work.leave"),
        EXPORT("exchange.work.noExport"),
        IMPORT("exchange.work.stay");

        private final String hint;

        Kind(String hint) {
            this.hint = hint;
        }

        /** Whether the work is of no use to anybody once its page is left. */
        boolean ofThisPage() {
            return this != IMPORT;
        }
    }

    private final ImportWork<T> work;
    private final SerializableConsumer<T> done;
    private final SerializableRunnable givenUp;
    private final Kind kind;
    private final ProgressBar bar = new ProgressBar(0, 100);
    private final Span stage = new Span();
    private final Span percent = new Span();
    private final Paragraph hint = new Paragraph();
    private final Button cancel = new Button(getTranslation("exchange.work.cancel"), click -> cancel());
    private @Nullable Registration asking;

    /**
     * @param done takes what came of it
     * @param givenUp called when it was given up and nothing stays of it
     */
    WorkPanel(ImportWork<T> work, String title, Kind kind, SerializableConsumer<T> done, SerializableRunnable givenUp) {
        this.work = work;
        this.kind = kind;
        this.done = done;
        this.givenUp = givenUp;
        bar.getElement().setAttribute("aria-label", title);
        stage.getElement().setAttribute("role", "status");
        percent.getElement().setAttribute("aria-hidden", "true");
        percent.addClassName("work-percent");
        hint.addClassName("work-hint");
        Div line = new Div(stage, percent);
        line.addClassName("work-line");
        getContent().addClassName("work");
        getContent().add(Attention.on(new H2(title)), line, bar, hint, cancel);
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(ASKED_EVERY_MS);
        asking = attached.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(NEVER);
        if (asking != null) {
            asking.remove();
        }
        if (kind.ofThisPage()) {
            work.giveUp();
        }
    }

    private void look() {
        Optional<T> outcome = work.outcome();
        if (outcome.isPresent()) {
            done.accept(outcome.get());
        } else {
            show();
        }
    }

    private void cancel() {
        if (work.giveUp()) {
            givenUp.run();
        } else {
            look();
        }
    }

    private void show() {
        Progress.Seen seen = work.seen();
        OptionalInt known = seen.percent();
        bar.setIndeterminate(known.isEmpty());
        known.ifPresent(bar::setValue);
        percent.setText(known.isPresent() ? known.getAsInt() + "\u202f%" : "");
        stage.setText(words(seen));
        cancel.setVisible(work.mayGiveUp());
        hint.setText(hint());
    }

    private String words(Progress.Seen seen) {
        return switch (seen.stage()) {
            case WAITING -> waiting(work.ahead());
            case READING ->
                seen.total() == 0
                        ? getTranslation("exchange.work.opening")
                        : getTranslation("exchange.work.reading", seen.subject());
            case UNDERSTANDING ->
                seen.subject().isEmpty()
                        ? getTranslation("exchange.work.recognising")
                        : getTranslation("exchange.work.understanding", seen.subject());
            case COMPARING -> getTranslation("exchange.work.comparing");
            case CHECKING -> getTranslation("exchange.work.checking");
            case SAVING -> getTranslation("exchange.work.saving");
            case WRITING -> getTranslation("exchange.work.writing", seen.total());
        };
    }

    private String waiting(int ahead) {
        return ahead <= 1 ? getTranslation("exchange.work.next") : getTranslation("exchange.work.waiting", ahead);
    }

    private String hint() {
        if (!work.mayGiveUp()) {
            return getTranslation(kind.ofThisPage() ? "exchange.work.ending" : "exchange.work.tooLate");
        }
        return getTranslation(kind.hint);
    }
}
