package be.jalon.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.history.ChangeEntry;
import be.jalon.history.History;
import be.jalon.plan.ItemGoneException;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.NewItem;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.shared.InstallationErased;
import be.jalon.testing.DatabaseTest;
import be.jalon.testing.SqlCount;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people say about an item, who may, and what the history tells of it. */
@DatabaseTest
@WithMockUser(username = "Félicie", roles = "COLLEGE")
class CommentsTest {

    @Autowired
    Comments comments;

    @Autowired
    PlanEditing editing;

    @Autowired
    History history;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    PlanId plan;
    ItemId item;

    @BeforeEach
    void an_action() {
        as("Odile", "COORDINATOR", () -> {
            plan = editing.createPlan(NewPlan.titled("PST", PlanKind.PST));
            item = editing.create(new NewItem(plan, null, null, ItemLevel.ACTION, "Ouvrir un lieu"));
        });
    }

    private static void as(String name, String role, Runnable gesture) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        name, "x", AuthorityUtils.createAuthorityList("ROLE_" + role)));
        try {
            gesture.run();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }

    private List<String> said() {
        return comments.of(plan, item).stream().map(Comment::text).toList();
    }

    @Test
    void comments_are_read_latest_first_with_their_authors_and_counted() {
        comments.write(plan, item, "  Voir avec le CPAS ");
        as("Odile", "COORDINATOR", () -> comments.write(plan, item, "Fait"));

        assertThat(said()).containsExactly("Fait", "Voir avec le CPAS");
        assertThat(comments.of(plan, item)).extracting(Comment::author).containsExactly("Odile", "Félicie");
        assertThat(comments.of(plan, item)).extracting(Comment::mine).containsExactly(false, true);
        assertThat(comments.count(plan, item)).isEqualTo(2);
        assertThat(comments.count(plan, ItemId.random())).isZero();
    }

    @Test
    void the_history_tells_a_comment_and_that_it_was_taken_away() {
        comments.write(plan, item, "Voir avec le CPAS");
        comments.delete(comments.of(plan, item).getFirst().id());

        assertThat(said()).isEmpty();
        assertThat(comments.count(plan, item)).isZero();
        assertThat(history.of(item.value()))
                .extracting(ChangeEntry::field)
                .containsExactly("comment", "comment", "created");
        assertThat(history.of(item.value()).getFirst().before()).isEqualTo("Voir avec le CPAS");
        assertThat(history.of(item.value()).get(1).after()).isEqualTo("Voir avec le CPAS");
    }

    @Test
    void nobody_takes_away_the_comment_of_somebody_else() {
        comments.write(plan, item, "Voir avec le CPAS");
        UUID written = comments.of(plan, item).getFirst().id();

        as("Odile", "COORDINATOR", () -> assertThatThrownBy(() -> comments.delete(written))
                .isInstanceOf(AccessDeniedException.class));
        assertThat(said()).hasSize(1);
        comments.delete(UUID.randomUUID());
    }

    @Test
    void readers_finance_and_project_managers_of_other_items_may_not_comment() {
        for (String role : List.of("READER", "FINANCE", "PROJECT_MANAGER")) {
            as("Ada", role, () -> {
                assertThat(comments.mayComment(plan, item)).isFalse();
                assertThatThrownBy(() -> comments.write(plan, item, "Et moi ?"))
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
        assertThat(comments.mayComment(plan, item)).isTrue();
        assertThat(said()).isEmpty();
    }

    @Test
    void a_comment_needs_words_and_an_item() {
        assertThatThrownBy(() -> comments.write(plan, item, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> comments.write(plan, item, "x".repeat(Comments.LONGEST + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        as("Odile", "COORDINATOR", () -> editing.delete(item));
        assertThatThrownBy(() -> comments.write(plan, item, "Trop tard")).isInstanceOf(ItemGoneException.class);
    }

    @Test
    void reading_writing_and_counting_take_few_statements() {
        assertThat(SqlCount.during(() -> comments.write(plan, item, "Un"))).hasSizeLessThanOrEqualTo(5);
        assertThat(SqlCount.during(() -> comments.of(plan, item))).hasSize(1);
        assertThat(SqlCount.during(() -> comments.count(plan, item))).hasSize(1);
        assertThat(SqlCount.during(() -> comments.count(plan, item))).isEmpty();
        UUID written = comments.of(plan, item).getFirst().id();
        assertThat(SqlCount.during(() -> comments.delete(written))).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void an_erased_installation_keeps_no_comment() {
        comments.write(plan, item, "Un");
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> events.publishEvent(new InstallationErased()));

        assertThat(said()).isEmpty();
        assertThat(comments.count(plan, item)).isZero();
    }
}
