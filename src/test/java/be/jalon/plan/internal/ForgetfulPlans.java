package be.jalon.plan.internal;

import org.springframework.context.ApplicationContext;

/** Lets a test read plans as after a restart. */
public final class ForgetfulPlans {

    private ForgetfulPlans() {}

    public static void forget(ApplicationContext application) {
        application.getBean(SnapshotCache.class).clear();
    }
}
