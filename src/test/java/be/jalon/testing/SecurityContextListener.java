package be.jalon.testing;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets a test's users live where its own application looks for them: every application that starts in a JVM takes the one
 * place of all of them, so that the mock users of the earlier ones would be nobody.
 */
class SecurityContextListener implements TestExecutionListener, Ordered {

    /** Before Spring Security's own listener enters the mock user (10 000). */
    @Override
    public int getOrder() {
        return 3_400;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }
}
