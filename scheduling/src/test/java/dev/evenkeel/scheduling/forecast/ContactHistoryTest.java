package dev.evenkeel.scheduling.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactHistoryTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Duration HOUR = Duration.ofHours(1);

  private static ContactCount count(String interval, long contacts) {
    return ContactCount.of(Interval.parse(interval), contacts);
  }

  @Test
  void of_countsInAnyOrder_sortsThem() {
    ContactCount early = count("2026-01-05T08:00:00Z/2026-01-05T09:00:00Z", 3);
    ContactCount late = count("2026-01-06T23:30:00Z/2026-01-06T23:45:00Z", 4);
    ContactHistory history = ContactHistory.of(BERLIN, HOUR, List.of(late, early));

    assertThat(history.counts()).containsExactly(early, late);
    assertThat(history.totalContacts()).isEqualTo(7);
    assertThat(history.lastDate()).contains(LocalDate.of(2026, 1, 7));
    assertThat(history.toBuilder().build()).isEqualTo(history);
    assertThat(ContactHistory.of(BERLIN, HOUR, List.of()).lastDate()).isEmpty();
  }

  @Test
  void check_faultyCounts_namesThem() {
    ContactCount first = count("2026-01-05T08:00:00Z/2026-01-05T09:00:00Z", 3);
    ContactCount second = count("2026-01-05T08:30:00Z/2026-01-05T09:00:00Z", 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContactHistory.of(BERLIN, HOUR, List.of(first, second)))
        .withMessageContaining("must not overlap")
        .withMessageContaining("2026-01-05T08:30:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ContactHistory.builder()
                    .zone(BERLIN)
                    .resolution(HOUR)
                    .addCounts(second, first)
                    .build())
        .withMessageContaining("must be in order of time")
        .withMessageContaining("\nMaybe");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ContactHistory.of(
                    BERLIN, HOUR, List.of(count("2026-01-05T08:30:00Z/2026-01-05T09:30:00Z", 1))))
        .withMessageContaining("must lie within one slot of PT1H")
        .withMessageContaining("\nMaybe");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ContactHistory.of(
                    BERLIN, HOUR, List.of(count("2026-01-05T08:00:00Z/2026-01-06T09:00:00Z", 1))))
        .withMessageContaining("must lie within one slot");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ContactHistory.of(
                    BERLIN,
                    HOUR,
                    List.of(first, count("2136-01-05T08:00:00Z/2136-01-05T09:00:00Z", 1))))
        .withMessageContaining("must span at most 36600 days");
  }

  @Test
  void check_resolution_mustDivideADay() {
    for (String wrong : List.of("PT7H", "PT25H", "PT48H", "PT59S", "PT0S")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ContactHistory.of(BERLIN, Duration.parse(wrong), List.of()))
          .withMessageContaining("resolution must");
    }
    assertThat(ContactHistory.of(BERLIN, Duration.ofDays(1), List.of()).counts()).isEmpty();
  }

  @Test
  void of_wholeDaysAcrossAChangeOfClocks_areAllowed() {
    ContactHistory history =
        ContactHistory.of(
            BERLIN,
            Duration.ofDays(1),
            List.of(count("2026-03-28T23:00:00Z/2026-03-29T22:00:00Z", 23)));

    assertThat(history.lastDate()).contains(LocalDate.of(2026, 3, 29));
  }

  @Test
  void count_faulty_isRefused() {
    Interval empty = Interval.parse("2026-01-05T08:00:00Z/2026-01-05T08:00:00Z");
    Interval hour = Interval.parse("2026-01-05T08:00:00Z/2026-01-05T09:00:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContactCount.of(empty, 1))
        .withMessageContaining("length must be positive");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContactCount.of(hour, -1))
        .withMessageContaining("contacts must not be negative but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContactCount.of(hour, 2_000_000_000_000L))
        .withMessageContaining("contacts must be at most");
    assertThatNullPointerException()
        .isThrownBy(() -> new ContactCount(null, 1))
        .withMessage("interval");
  }
}
