package be.jalon.benchmark;

import be.jalon.Application;
import be.jalon.people.Accounts;
import be.jalon.people.NewAccount;
import be.jalon.people.Organisations;
import be.jalon.people.Role;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanIntake;
import be.jalon.plan.PlanKind;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A process that fills the database of the folder it is started in through the services of the application. */
public final class BenchmarkData {

    /** The accounts of a trial open without a password, so that logins do not weigh on the figures. */
    static final String USERNAME = "coordination";

    private BenchmarkData() {}

    /** @param arguments number of plans, number of actions in each */
    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext application =
                SpringApplication.run(Application.class, "--server.port=0", "--spring.main.lazy-initialization=true")) {
            fill(application, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]))
                    .forEach(plan -> System.out.println("plan=" + plan));
        }
    }

    static List<PlanId> fill(ApplicationContext application, int plans, int actions) {
        application.getBean(Organisations.class).found("Commune de Hautevent", null, true);
        application
                .getBean(Accounts.class)
                .createFirst(
                        List.of(new NewAccount(USERNAME, "Coordination", "quatre mots bien longs", Role.COORDINATOR)));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("Coordination", "", Role.COORDINATOR.authority()));
        return java.util.stream.IntStream.rangeClosed(1, plans)
                .mapToObj(number -> plan(application, number, actions))
                .toList();
    }

    private static PlanId plan(ApplicationContext application, int number, int actions) {
        PlanId plan = application
                .getBean(PlanEditing.class)
                .createPlan(NewPlan.titled("PST 2024-2030 (" + number + ")", PlanKind.PST));
        application.getBean(PlanIntake.class).intake(plan, GeneratedPlan.of(actions), "IMPORT pst.xlsx");
        return plan;
    }
}
