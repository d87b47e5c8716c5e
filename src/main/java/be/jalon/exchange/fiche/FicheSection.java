package be.jalon.exchange.fiche;

import be.jalon.exchange.profile.FicheLabels.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A label and the lines that it announces; the lines that stand before any label have none. */
final class FicheSection {

    private final @Nullable Label label;
    private final @Nullable FicheLine labelLine;
    private final List<FicheLine> values = new ArrayList<>();
    private boolean guess;

    FicheSection(@Nullable Label label, @Nullable FicheLine labelLine) {
        this.label = label;
        this.labelLine = labelLine;
    }

    @Nullable
    Label label() {
        return label;
    }

    /** Null before any label. */
    @Nullable
    FicheLine labelLine() {
        return labelLine;
    }

    /** That this is a label is only likely. */
    FicheSection guessed() {
        guess = true;
        return this;
    }

    boolean isGuess() {
        return guess;
    }

    List<FicheLine> values() {
        return values;
    }

    boolean isFor(Label other) {
        return label != null && label.name().equalsIgnoreCase(other.name());
    }
}
