package be.jalon.people;

/** What an account may do; its Spring authority is {@code ROLE_} and the name, its label {@code people.role.<NAME>}. */
public enum Role {
    ADMINISTRATOR,
    COORDINATOR,
    PROJECT_MANAGER,
    COLLEGE,
    FINANCE,
    READER;

    public String authority() {
        return "ROLE_" + name();
    }

    /** Whether this role may change plans as a whole; the rule itself is {@link MayEditPlans}. */
    public boolean editsPlans() {
        return this == ADMINISTRATOR || this == COORDINATOR;
    }
}
