package be.jalon.plan.internal;

import be.jalon.plan.ItemLevel;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanHeader;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plan as a whole; its items know it, it does not know them. */
@Entity
@Table(name = "plan")
class Plan {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private long revision;
    private String title;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private @Nullable Integer fromYear;
    private @Nullable Integer toYear;
    private @Nullable String organisation;

    /** Names of {@link ItemLevel}, separated by commas. */
    private String levels;

    protected Plan() {}

    Plan(NewPlan plan) {
        this.id = UUID.randomUUID();
        this.title = plan.title();
        this.kind = plan.kind();
        this.fromYear = plan.fromYear();
        this.toYear = plan.toYear();
        this.organisation = plan.organisation();
        this.levels = plan.levels().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    UUID id() {
        return id;
    }

    /** Says that something in the plan changed, for those who change the plan in memory and not by an update. */
    void advance() {
        revision++;
    }

    PlanHeader toHeader() {
        return new PlanHeader(new PlanId(id), title, kind, fromYear, toYear, organisation, levels(), revision);
    }

    private List<ItemLevel> levels() {
        return Arrays.stream(levels.split(","))
                .filter(name -> !name.isEmpty())
                .map(ItemLevel::valueOf)
                .toList();
    }
}
