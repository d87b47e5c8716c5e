package be.jalon.exchange.demo;

import java.time.LocalDate;

/**
 * The term of office of a commune, six calendar years apart; councils are elected in October 2024, 2030 and so on and
 * sit from December.
 */
record Legislature(int fromYear, int toYear) {

    private static final int AN_ELECTION = 2024;
    private static final int YEARS = 6;

    static Legislature at(LocalDate day) {
        int from = AN_ELECTION + Math.floorDiv(day.getYear() - AN_ELECTION, YEARS) * YEARS;
        return new Legislature(from, from + YEARS);
    }

    String text() {
        return fromYear + "-" + toYear;
    }
}
