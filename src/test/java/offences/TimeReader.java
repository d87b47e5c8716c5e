package offences;

import java.time.LocalDate;

/** Breaks rules on purpose: the system's time, its locale, its console. */
class TimeReader {

    void tell() {
        System.out.println(LocalDate.now().getDayOfWeek().name().toLowerCase());
    }
}
