package be.jalon.killed;

import be.jalon.Application;
import be.jalon.people.Role;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.NewItem;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.plan.PlanReading;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The process that is killed: the application as it is, in a folder of its own and with the settings of production, and
 * four editors that never rest.
 *
 * <p>{@code prepare} makes a plan and ends as a process should; {@code edit} tells what it finds and edits until it dies.
 */
public final class EditedApplication {

    static final int EDITORS = 4;

    /** Items hang under these and move between them. */
    private static final List<String> HOMES = List.of("Objectif bleu", "Objectif vert", "Objectif rouge");

    private EditedApplication() {}

    public static void main(String[] arguments) {
        Wire wire = new Wire(new FileOutputStream(FileDescriptor.out));
        CountDownLatch go = new CountDownLatch(1);
        endWithTheParent(go);
        ConfigurableApplicationContext application =
                SpringApplication.run(Application.class, "--server.port=0", "--spring.main.lazy-initialization=true");
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("Editor", "", Role.COORDINATOR.authority()));
        PlanEditing editing = application.getBean(PlanEditing.class);
        PlanReading reading = application.getBean(PlanReading.class);
        StateReader state = new StateReader(application.getBean(JdbcTemplate.class), reading);
        if (arguments[0].equals("prepare")) {
            wire.send("found", state.read(prepare(editing)));
            application.close();
            System.exit(0);
        }
        PlanId plan = reading.plans().getFirst().id();
        wire.send("found", state.read(plan));
        await(go);
        for (int i = 0; i < EDITORS; i++) {
            Editor editor = new Editor(i, plan, editing, reading, wire);
            Thread.ofPlatform()
                    .uncaughtExceptionHandler((thread, failure) -> wire.send("failed", failure.toString()))
                    .start(editor);
        }
    }

    private static PlanId prepare(PlanEditing editing) {
        PlanId plan = editing.createPlan(NewPlan.titled("Plan", PlanKind.OTHER));
        HOMES.forEach(home -> editing.create(new NewItem(plan, null, null, ItemLevel.OPERATIONAL_OBJECTIVE, home)));
        return plan;
    }

    private static void await(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The parent says one word when the editors may begin; a test that is stopped leaves no process behind. */
    private static void endWithTheParent(CountDownLatch go) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (System.in.read() >= 0) {
                    go.countDown();
                }
            } catch (IOException e) {
                // The same as the end of the stream: nobody is there.
            }
            Runtime.getRuntime().halt(1);
        });
    }
}
