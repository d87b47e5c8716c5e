package be.jalon.operations.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people of the town hall read them, in the server's time zone. */
final class Moments {

    private Moments() {}

    static String of(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale)
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }
}
