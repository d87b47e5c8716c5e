package be.jalon.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.FieldChange;
import be.jalon.plan.FieldConflict;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MergeProperties {

    @Property
    void without_another_writer_my_texts_are_taken(@ForAll("texts") FieldTexts base, @ForAll("texts") FieldTexts mine) {
        Merge merge = Merge.of(base, mine, base);

        assertThat(merge.result()).isEqualTo(mine);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.theirs()).isEmpty();
        assertThat(merge.mine().stream().map(FieldChange::field)).containsExactlyElementsOf(mine.differences(base));
    }

    @Property
    void without_my_changes_theirs_stay(@ForAll("texts") FieldTexts base, @ForAll("texts") FieldTexts theirs) {
        Merge merge = Merge.of(base, base, theirs);

        assertThat(merge.result()).isEqualTo(theirs);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.mine()).isEmpty();
        assertThat(merge.theirs().stream().map(FieldChange::field)).containsExactlyElementsOf(theirs.differences(base));
    }

    @Property
    void no_text_of_theirs_is_overwritten_without_a_conflict(
            @ForAll("texts") FieldTexts base, @ForAll("texts") FieldTexts mine, @ForAll("texts") FieldTexts theirs) {
        Merge merge = Merge.of(base, mine, theirs);

        Set<ItemField> lost = new HashSet<>(theirs.differences(base));
        lost.retainAll(merge.result().differences(theirs));
        assertThat(merge.conflicts().stream().map(FieldConflict::field)).containsExactlyInAnyOrderElementsOf(lost);
    }

    @Example
    void the_same_change_twice_is_no_conflict() {
        FieldTexts base = FieldTexts.titled("Planter");
        FieldTexts both = base.with(ItemField.DEADLINE, "2027");

        Merge merge = Merge.of(base, both, both);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.mine()).isEmpty();
        assertThat(merge.theirs()).isEmpty();
    }

    @Provide
    Arbitrary<FieldTexts> texts() {
        return Arbitraries.maps(
                        Arbitraries.of(ItemField.TITLE, ItemField.DEADLINE, ItemField.AGENT),
                        Arbitraries.of("", "a", "b", "c"))
                .map(FieldTexts::new);
    }
}
