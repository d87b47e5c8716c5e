package be.jalon.killed;

import be.jalon.Application;
import be.jalon.exchange.ImportTarget;
import be.jalon.exchange.PlanImport;
import be.jalon.exchange.PreviewOutcome;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanKind;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The real application in a process of its own, importing a workbook when it is asked to stop. */
final class StoppedImport {

    /** The line that tells that the import has begun. */
    static final String BEGUN = "import begins";

    private StoppedImport() {}

    /** @param arguments the workbook, then the options of the server */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        byte[] workbook = Files.readAllBytes(Path.of(arguments[0]));
        String[] options = java.util.Arrays.copyOfRange(arguments, 1, arguments.length);
        ConfigurableApplicationContext application = SpringApplication.run(Application.class, options);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("odile", "", "ROLE_COORDINATOR"));
        PlanImport imports = application.getBean(PlanImport.class);
        if (imports.preview(workbook, "pst.xlsx") instanceof PreviewOutcome.Ready ready) {
            out.println(BEGUN);
            out.println(
                    imports.apply(ready.preview().id(), new ImportTarget.Fresh(NewPlan.titled("PST", PlanKind.PST))));
        }
    }
}
