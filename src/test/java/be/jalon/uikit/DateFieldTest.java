package be.jalon.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import org.junit.jupiter.api.Test;

class DateFieldTest {

    private final DatePickerI18n words = new DateField("Du").getI18n();

    @Test
    void months_and_days_are_french_and_the_week_begins_on_monday() {
        assertThat(words.getMonthNames()).startsWith("janvier", "février").hasSize(12);
        assertThat(words.getWeekdays()).startsWith("dimanche", "lundi").hasSize(7);
        assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
    }

    @Test
    void the_day_comes_before_the_month() {
        assertThat(words.getDateFormats()).first().isEqualTo("dd/MM/yyyy");
    }
}
