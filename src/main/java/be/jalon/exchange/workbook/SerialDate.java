package be.jalon.exchange.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Days counted from 1900 (with its 29 February that never was) or from 1904, as texts in the European order. */
final class SerialDate {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    private static final int FALSE_LEAP_DAY = 60;
    /** 31 December 9999 in the system of 1900. */
    private static final BigDecimal LAST = new BigDecimal("2958466");

    private static final BigDecimal SECONDS_A_DAY = new BigDecimal(86_400);

    private SerialDate() {}

    /** The text of a date; empty when the number is outside the calendar. */
    static Optional<String> text(BigDecimal serial, boolean since1904, CellFormat.Shape shape) {
        if (serial.signum() < 0 || serial.compareTo(LAST) >= 0) {
            return Optional.empty();
        }
        long seconds =
                serial.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        if (shape == CellFormat.Shape.ELAPSED) {
            Duration length = Duration.ofSeconds(seconds);
            return Optional.of(String.format(Locale.ROOT, "%d:%02d", length.toHours(), length.toMinutesPart()));
        }
        return moment(seconds, since1904).map(moment -> text(moment, shape));
    }

    private static Optional<LocalDateTime> moment(long seconds, boolean since1904) {
        long day = Math.floorDiv(seconds, 86_400L);
        // The first days of 1900 are numbered as if that year had no leap day, the rest as if it had one.
        LocalDate start = since1904 ? START_1904 : day < FALSE_LEAP_DAY ? BEFORE_1900.plusDays(1) : BEFORE_1900;
        LocalDateTime moment = start.plusDays(day).atStartOfDay().plusSeconds(Math.floorMod(seconds, 86_400L));
        return moment.getYear() > 9999 ? Optional.empty() : Optional.of(moment);
    }

    /** The number of a moment from 1900 on; empty for an earlier one. */
    static Optional<BigDecimal> serial(LocalDateTime moment) {
        long day = ChronoUnit.DAYS.between(BEFORE_1900, moment.toLocalDate());
        long counted = day <= FALSE_LEAP_DAY ? day - 1 : day;
        BigDecimal time = BigDecimal.valueOf(moment.toLocalTime().toSecondOfDay())
                .divide(SECONDS_A_DAY, 15, RoundingMode.HALF_UP);
        return counted < 1
                ? Optional.empty()
                : NumberText.parse(BigDecimal.valueOf(counted).add(time).toPlainString());
    }

    static String text(LocalDateTime moment, CellFormat.Shape shape) {
        return switch (shape) {
            case TIME -> time(moment);
            case DATE_TIME ->
                moment.toLocalTime().toSecondOfDay() == 0
                        ? DAY.format(moment)
                        : DAY.format(moment) + " " + time(moment);
            // "juin 2020" is stored as 1 June: that day was never written. Any other day was.
            case MONTH -> (moment.getDayOfMonth() == 1 ? MONTH : DAY).format(moment);
            case YEAR -> (moment.getDayOfYear() == 1 ? YEAR : DAY).format(moment);
            default -> DAY.format(moment);
        };
    }

    private static String time(LocalDateTime moment) {
        return (moment.getSecond() == 0 ? TIME : SECONDS).format(moment);
    }

    /** The text of a date that the file writes as {@code 2020-06-30} or {@code 2020-06-30T08:00:00}. */
    static Optional<String> ofIso(String iso) {
        return moment(iso).map(moment -> text(moment, CellFormat.Shape.DATE_TIME));
    }

    /** The moment that the file writes as {@code 2020-06-30} or {@code 2020-06-30T08:00:00}. */
    static Optional<LocalDateTime> moment(String iso) {
        try {
            String moment = iso.strip().replaceFirst("Z$", "");
            return Optional.of(
                    moment.indexOf('T') < 0 ? LocalDate.parse(moment).atStartOfDay() : LocalDateTime.parse(moment));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
