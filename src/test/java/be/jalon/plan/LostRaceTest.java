package be.jalon.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.jalon.plan.internal.ItemBin;
import be.jalon.plan.internal.ItemChecking;
import be.jalon.plan.internal.ItemCreation;
import be.jalon.plan.internal.ItemMarks;
import be.jalon.plan.internal.ItemPlacing;
import be.jalon.plan.internal.ItemSaving;
import be.jalon.plan.internal.Renumbering;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

class LostRaceTest {

    private static final ItemEdit EDIT =
            new ItemEdit(ItemId.random(), 1, FieldTexts.empty(), FieldTexts.titled("Planter"));

    private final ItemSaving saving = mock(ItemSaving.class);
    private final PlanEditing editing = new PlanEditing(
            mock(ItemCreation.class),
            saving,
            mock(ItemPlacing.class),
            mock(ItemBin.class),
            mock(ItemMarks.class),
            mock(ItemChecking.class),
            mock(Renumbering.class));

    @Test
    void a_save_that_loses_between_look_and_commit_looks_again() {
        SaveOutcome gone = new SaveOutcome.Gone();
        when(saving.save(EDIT))
                .thenThrow(new OptimisticLockingFailureException("version"))
                .thenReturn(gone);

        assertThat(editing.save(EDIT)).isSameAs(gone);
    }

    @Test
    void a_save_that_loses_twice_says_so() {
        when(saving.save(EDIT)).thenThrow(new OptimisticLockingFailureException("version"));

        assertThatThrownBy(() -> editing.save(EDIT)).isInstanceOf(OptimisticLockingFailureException.class);
    }
}
