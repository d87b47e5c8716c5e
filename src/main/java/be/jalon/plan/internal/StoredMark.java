package be.jalon.plan.internal;

import be.jalon.plan.PendingMark;
import be.jalon.plan.Postponement;
import be.jalon.plan.ReviewReason;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A pending mark as stored; never changed, only replaced. */
@Embeddable
class StoredMark {

    @Enumerated(EnumType.STRING)
    private ReviewReason reason;

    private String question;
    private String askedBy;
    private Instant askedAt;
    private @Nullable LocalDate postponedOn;
    private @Nullable String postponedReason;
    private @Nullable LocalDate postponedTo;
    private int postponements;

    protected StoredMark() {}

    StoredMark(PendingMark mark) {
        this.reason = mark.reason();
        this.question = mark.question();
        this.askedBy = mark.askedBy();
        // What the database keeps: otherwise a mark would differ from itself once it is read again.
        this.askedAt = mark.askedAt().truncatedTo(ChronoUnit.MICROS);
        Postponement postponed = mark.postponed();
        if (postponed != null) {
            this.postponedOn = postponed.session();
            this.postponedReason = postponed.reason();
            this.postponedTo = postponed.next();
            this.postponements = postponed.times();
        }
    }

    PendingMark toMark() {
        Postponement postponed = postponedOn == null || postponedReason == null
                ? null
                : new Postponement(postponedOn, postponedReason, postponedTo, postponements);
        return new PendingMark(reason, question, askedBy, askedAt, postponed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredMark mark && mark.toMark().equals(toMark());
    }

    @Override
    public int hashCode() {
        return toMark().hashCode();
    }
}
