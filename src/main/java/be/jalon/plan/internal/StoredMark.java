package be.jalon.plan.internal;

import be.jalon.plan.PendingMark;
import be.jalon.plan.ReviewReason;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A pending mark as stored; never changed, only replaced. */
@Embeddable
class StoredMark {

    @Enumerated(EnumType.STRING)
    private ReviewReason reason;

    private String question;
    private String askedBy;
    private Instant askedAt;

    protected StoredMark() {}

    StoredMark(PendingMark mark) {
        this.reason = mark.reason();
        this.question = mark.question();
        this.askedBy = mark.askedBy();
        // What the database keeps: otherwise a mark would differ from itself once it is read again.
        this.askedAt = mark.askedAt().truncatedTo(ChronoUnit.MICROS);
    }

    PendingMark toMark() {
        return new PendingMark(reason, question, askedBy, askedAt);
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
