package be.jalon.people.ui;

import be.jalon.people.AccountChange;
import be.jalon.people.AccountEvent;
import be.jalon.people.AccountSummary;
import be.jalon.people.Pilot;
import be.jalon.people.Role;
import be.jalon.shared.Translations;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Accounts in words.
 *
 * @param now the moment at which the page speaks
 */
record AccountWords(Locale locale, ZoneId zone, Instant now) implements Serializable {

    String role(Role role) {
        return text("people.role." + role.name());
    }

    String lastVisit(AccountSummary account) {
        Instant visit = account.lastVisit();
        return visit == null ? text("people.accounts.never") : dayAndTime(visit);
    }

    String state(AccountSummary account) {
        return switch (account.state()) {
            case ACTIVE -> text("people.accountState.ACTIVE");
            case DISABLED -> text("people.accountState.DISABLED");
            case INVITED -> invited(account.invitedUntil());
        };
    }

    private String invited(@Nullable Instant until) {
        if (until == null) {
            return text("people.accountState.INVITED.withdrawn");
        }
        return now.isBefore(until)
                ? text("people.accountState.INVITED", day(until))
                : text("people.accountState.INVITED.expired");
    }

    String change(AccountChange change) {
        return text(
                "people.accountEvent." + change.event().name(),
                value(change, change.before()),
                value(change, change.after()));
    }

    private String value(AccountChange change, @Nullable String stored) {
        if (stored == null || stored.isEmpty()) {
            return text("people.accountEvent.nobody");
        }
        return change.event() == AccountEvent.ATTACHED ? stored : role(Role.valueOf(stored));
    }

    String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    String dayAndTime(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    /** The names of the entries that an account stands for; an entry is also known by its other spellings. */
    static List<Pilot> entries(AccountSummary account, List<Pilot> directory) {
        return account.pilots().stream()
                .flatMap(id -> directory.stream().filter(pilot -> isOrSpells(pilot, id)))
                .distinct()
                .toList();
    }

    static String names(AccountSummary account, List<Pilot> directory) {
        return entries(account, directory).stream().map(Pilot::name).collect(Collectors.joining(", "));
    }

    private static boolean isOrSpells(Pilot pilot, UUID id) {
        return pilot.id().equals(id)
                || pilot.others().stream().anyMatch(spelling -> spelling.id().equals(id));
    }

    private String text(String key, Object... arguments) {
        return Translations.text(locale, key, arguments);
    }
}
