package be.jalon.review.internal;

import be.jalon.people.CurrentUser;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanId;
import be.jalon.review.Comment;
import be.jalon.shared.Change;
import be.jalon.shared.Changes;
import be.jalon.shared.InstallationErased;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps comments and tells the history of each. */
@Component
public class CommentBook {

    /** How the history calls a comment. */
    static final String FIELD = "comment";

    private final CommentTable comments;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CommentBook(CommentTable comments, CurrentUser user, Clock clock, ApplicationEventPublisher events) {
        this.comments = comments;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    public List<Comment> of(PlanId plan, ItemId item) {
        return comments.findByPlanIdAndItemIdOrderByWrittenAtDescIdAsc(plan.value(), item.value()).stream()
                .map(comment -> new Comment(
                        comment.getId(), comment.author(), comment.writtenAt(), comment.text(), isMine(comment)))
                .toList();
    }

    /** By the account; who has none is known by the name alone. */
    private boolean isMine(StoredComment comment) {
        UUID author = comment.authorId();
        return author == null
                ? user.accountId().isEmpty() && user.name().equals(comment.author())
                : user.accountId().filter(author::equals).isPresent();
    }

    public void write(PlanId plan, ItemRow row, String text) {
        Instant now = now();
        comments.save(new StoredComment(
                plan.value(), row.id().value(), text, user.accountId().orElse(null), user.name(), now));
        tell(now, plan.value(), row.id().value(), row.label(), null, text);
    }

    /** @param label names the item, for the history */
    public void delete(UUID id, BiFunction<PlanId, ItemId, String> label) {
        comments.findById(id).ifPresent(comment -> {
            if (!isMine(comment)) {
                throw new AccessDeniedException("Somebody else wrote this comment");
            }
            comments.delete(comment);
            String subject = label.apply(new PlanId(comment.planId()), new ItemId(comment.itemId()));
            tell(now(), comment.planId(), comment.itemId(), subject, comment.text(), null);
        });
    }

    private void tell(
            Instant at, UUID plan, UUID item, String subject, @Nullable String before, @Nullable String after) {
        Change change = new Change(plan, item, subject, FIELD, before, after, "FORM");
        events.publishEvent(new Changes(user.name(), at, List.of(change)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Order(100)
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(InstallationErased event) {
        comments.erase();
    }
}
