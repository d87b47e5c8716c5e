package be.jalon.people;

import be.jalon.people.internal.OrganisationStore;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose installation this is. */
@Service
@Transactional
public class Organisations {

    private static final Pattern INS_CODE = Pattern.compile("\\d{5}");

    private final OrganisationStore store;

    Organisations(OrganisationStore store) {
        this.store = store;
    }

    /** The organisation; empty until the first visit is over. The log-in page shows its name, so anybody may ask. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<Organisation> current() {
        return store.current();
    }

    /**
     * Founds the installation; open to anybody, because nobody can log in yet.
     *
     * @param insCode five digits, or null or blank when not told
     * @throws IllegalStateException when there is an organisation already
     */
    @PreAuthorize("permitAll()")
    public Organisation found(String name, @Nullable String insCode, boolean trial) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An organisation needs a name");
        }
        if (store.current().isPresent()) {
            throw new IllegalStateException("The organisation exists already");
        }
        return store.add(name.strip(), checked(insCode), trial);
    }

    /** Whether a text may stand as the INS code: nothing at all, or five digits. */
    public static boolean isInsCode(@Nullable String text) {
        return text == null || text.isBlank() || INS_CODE.matcher(text.strip()).matches();
    }

    private static @Nullable String checked(@Nullable String insCode) {
        if (!isInsCode(insCode)) {
            throw new IllegalArgumentException("An INS code has five digits");
        }
        return insCode == null || insCode.isBlank() ? null : insCode.strip();
    }
}
