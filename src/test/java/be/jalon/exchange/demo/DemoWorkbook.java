package be.jalon.exchange.demo;

import be.jalon.exchange.Readings;
import java.time.LocalDate;

/** The example's workbook of one day, made once for all tests. */
public final class DemoWorkbook {

    public static final byte[] BYTES = new DemoPlan(LocalDate.of(2026, 11, 22)).workbook(Readings.CATALOG);

    private DemoWorkbook() {}
}
