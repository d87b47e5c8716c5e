package be.jalon.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/** A day, chosen or typed the European way (30/06/2026, and 30/6/26 is understood); weeks begin on Monday. */
public class DateField extends DatePicker {

    public DateField(String label) {
        super(label);
        setI18n(words(Texts.locale()));
    }

    private static DatePickerI18n words(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(Arrays.stream(DayOfWeek.values())
                        .map(day -> fromSunday(day).getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(Arrays.stream(DayOfWeek.values())
                        .map(day -> fromSunday(day).getDisplayName(TextStyle.SHORT, locale))
                        .toList())
                .setFirstDayOfWeek(1)
                .setDateFormats("dd/MM/yyyy", "d/M/yy", "yyyy-MM-dd")
                .setToday(Texts.text("uikit.date.today"))
                .setCancel(Texts.text("uikit.date.cancel"))
                .setBadInputErrorMessage(Texts.text("uikit.date.unreadable"));
    }

    /** The component counts the days from Sunday, java.time from Monday. */
    private static DayOfWeek fromSunday(DayOfWeek day) {
        return day.minus(1);
    }
}
