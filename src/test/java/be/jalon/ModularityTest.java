package be.jalon;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** The modules use each other only as agreed, through their API and without cycles. */
class ModularityTest {

    /** Who may use whom: the one place where this is decided. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("launch", Set.of()),
            Map.entry("shared", Set.of()),
            Map.entry("values", Set.of("shared")),
            Map.entry("uikit", Set.of("shared", "values")),
            Map.entry("people", Set.of("shared", "values", "uikit")),
            Map.entry("plan", Set.of("shared", "values", "uikit", "people")),
            Map.entry("budget", Set.of("shared", "values", "uikit", "people", "plan")),
            Map.entry("review", Set.of("shared", "values", "uikit", "people", "plan")),
            Map.entry("mypage", Set.of("shared", "values", "uikit", "people", "plan", "history", "budget")),
            Map.entry("history", Set.of("shared", "uikit", "people")),
            Map.entry("exchange", Set.of("shared", "values", "uikit", "people", "plan")),
            Map.entry("operations", Set.of("shared", "uikit", "people")),
            Map.entry(
                    "shell",
                    Set.of(
                            "shared",
                            "values",
                            "uikit",
                            "people",
                            "plan",
                            "budget",
                            "history",
                            "exchange",
                            "operations")));

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void no_module_reaches_into_another_and_there_is_no_cycle() {
        modules.verify();
    }

    @Test
    void every_module_is_one_that_was_agreed_on() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .isSubsetOf(MAY_USE.keySet());
    }

    @Test
    void each_module_uses_only_what_it_may() {
        Map<String, Set<String>> used = modules.stream()
                .collect(toMap(module -> module.getIdentifier().toString(), this::usedBy, (a, b) -> a, TreeMap::new));

        assertThat(used).allSatisfy((module, others) -> assertThat(others)
                .as("modules that %s uses", module)
                .isSubsetOf(MAY_USE.getOrDefault(module, Set.of())));
    }

    private Set<String> usedBy(ApplicationModule module) {
        return module.getDependencies(modules, DependencyDepth.IMMEDIATE)
                .uniqueModules()
                .map(used -> used.getIdentifier().toString())
                .collect(Collectors.toSet());
    }
}
