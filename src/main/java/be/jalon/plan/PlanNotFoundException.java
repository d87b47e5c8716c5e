package be.jalon.plan;

/** The plan does not exist: an old link, or a trial that was erased. */
public final class PlanNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PlanNotFoundException(PlanId plan) {
        super("No plan " + plan);
    }
}
