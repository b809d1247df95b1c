package dev.evenkeel.examples.files.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.core.time.Holiday;
import dev.evenkeel.core.time.HolidayProvider;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JollydayHolidaysTest {

  /**
   * Law on public holidays of Berlin: the nine of all states and 8 March. Easter 2027: 28 March.
   */
  @Test
  void holidays_berlin2027_theTenByLaw() {
    assertThat(dates("de-be", 2027))
        .containsExactly(
            LocalDate.parse("2027-01-01"),
            LocalDate.parse("2027-03-08"),
            LocalDate.parse("2027-03-26"),
            LocalDate.parse("2027-03-29"),
            LocalDate.parse("2027-05-01"),
            LocalDate.parse("2027-05-06"),
            LocalDate.parse("2027-05-17"),
            LocalDate.parse("2027-10-03"),
            LocalDate.parse("2027-12-25"),
            LocalDate.parse("2027-12-26"));
  }

  @Test
  void holidays_regions_differ() {
    assertThat(dates("de", 2027)).doesNotContain(LocalDate.parse("2027-03-08"));
    // Saxony: Reformation Day and Repentance Day.
    assertThat(dates("de-sn", 2027))
        .contains(LocalDate.parse("2027-10-31"), LocalDate.parse("2027-11-17"));
    assertThat(dates("AT-9", 2027)).contains(LocalDate.parse("2027-05-27"));
  }

  @Test
  void between_twoYears_bothInOrder() {
    List<Holiday> holidays = HolidayProvider.between(JollydayHolidays.of("de-be"), 2026, 2027);

    assertThat(holidays).hasSize(20).isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
    assertThat(holidays).allMatch(Holiday::isWholeDay);
  }

  @Test
  void of_unknownPlace_refused() {
    assertThatThrownBy(() -> JollydayHolidays.of("xx"))
        .hasMessage("country of holidays must be known but was 'xx'");
    assertThatThrownBy(() -> JollydayHolidays.of("de-zz"))
        .hasMessage("region of holidays must be known but was 'de-zz'");
  }

  private static List<LocalDate> dates(String region, int year) {
    return JollydayHolidays.of(region).holidays(year).stream().map(Holiday::date).toList();
  }
}
