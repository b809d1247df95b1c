package dev.evenkeel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.CalendarId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CombinedCalendarTest {
  private static final WorkCalendar KYIV =
      WorkCalendar.weekly("kyiv", ZoneId.of("Europe/Kyiv"), "MON-FRI 09:00-18:00");
  private static final WorkCalendar LISBON =
      WorkCalendar.weekly("lisbon", ZoneId.of("Europe/Lisbon"), "MON-FRI 09:00-18:00");
  private static final WorkCalendar LUNCH =
      WorkCalendar.weekly("lunch", ZoneId.of("Europe/Lisbon"), "MON-FRI 13:00-14:00");
  private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-24T00:00:00Z");

  private static WorkCalendar utc(String id, String pattern) {
    return WorkCalendar.weekly(id, ZoneOffset.UTC, pattern);
  }

  private static Interval interval(String start, String end) {
    return Interval.of(
        OffsetDateTime.parse(start).toInstant(), OffsetDateTime.parse(end).toInstant());
  }

  private static List<Interval> monday(WorkCalendar calendar) {
    return calendar.workingTime().openings(MONDAY, TUESDAY).toList();
  }

  @Test
  void union_ofTwoZones_isOpenInEither() {
    assertThat(monday(KYIV.union(LISBON)))
        .containsExactly(interval("2026-11-23T09:00+02:00", "2026-11-23T18:00+00:00"));
  }

  @Test
  void intersect_ofTwoZones_isOpenInBoth() {
    assertThat(monday(KYIV.intersect(LISBON)))
        .containsExactly(interval("2026-11-23T09:00+00:00", "2026-11-23T18:00+02:00"));
  }

  @Test
  void minus_takesAway() {
    assertThat(monday(LISBON.minus(LUNCH)))
        .containsExactly(
            Interval.parse("2026-11-23T09:00:00Z/2026-11-23T13:00:00Z"),
            Interval.parse("2026-11-23T14:00:00Z/2026-11-23T18:00:00Z"));
    assertThat(monday(LISBON.minus(LISBON))).isEmpty();
  }

  @Test
  void id_isDerivedFromTheParts() {
    WorkCalendar a = utc("a", "MON 09:00-10:00");
    WorkCalendar b = utc("b", "TUE 09:00-10:00");
    WorkCalendar c = utc("c", "WED 09:00-10:00");
    assertThat(a.union(b).id()).isEqualTo(CalendarId.of("(a | b)"));
    assertThat(a.union(b).union(c).id()).isEqualTo(CalendarId.of("(a | b | c)"));
    assertThat(a.union(b.union(c)).id()).isEqualTo(CalendarId.of("(a | b | c)"));
    assertThat(a.intersect(b).union(c)).hasToString("((a & b) | c)");
    assertThat(a.minus(b).minus(c)).hasToString("(a - b - c)");
    assertThat(a.minus(b.minus(c))).hasToString("(a - (b - c))");
    assertThat(a.union(b).withId("x").union(c)).hasToString("(x | c)");
    assertThat(a.union(b).workingTime().calendar()).isEqualTo(CalendarId.of("(a | b)"));
  }

  @Test
  void id_ofManyParts_isCutShortAndStaysDistinct() {
    List<WorkCalendar> many =
        IntStream.range(0, 100)
            .<WorkCalendar>mapToObj(i -> utc("person-" + i, "MON 09:00-10:00"))
            .toList();
    String id = WorkCalendar.unionOf(many).id().value();
    String other = WorkCalendar.unionOf(many.subList(0, 99)).id().value();
    assertThat(id).hasSizeLessThanOrEqualTo(200).startsWith("(person-0 | person-1 | ");
    assertThat(id).matches("\\(.* \\| \\d+ more #[0-9a-f]+\\)");
    assertThat(other).isNotEqualTo(id);
    WorkCalendar longName = utc("x".repeat(200), "MON 09:00-10:00");
    assertThat(longName.union(KYIV).id().value()).matches("\\(2 more #[0-9a-f]+\\)");
  }

  @Test
  void unionOf_equalCalendars_countOnce() {
    assertThat(WorkCalendar.unionOf(List.of(KYIV, KYIV))).isSameAs(KYIV);
    assertThat(WorkCalendar.unionOf(List.of(KYIV, LISBON, KYIV))).isEqualTo(KYIV.union(LISBON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkCalendar.unionOf(List.of()))
        .withMessageStartingWith("calendars must have at least one calendar");
  }

  @Test
  void equals_isByIdOperationAndParts() {
    WorkCalendar union = KYIV.union(LISBON);
    assertThat(union).isEqualTo(KYIV.union(LISBON)).hasSameHashCodeAs(KYIV.union(LISBON));
    assertThat(union).isNotEqualTo(LISBON.union(KYIV)).isNotEqualTo(KYIV);
    assertThat(union.withId("x")).isNotEqualTo(union);
    assertThat(union.withId("x")).isNotEqualTo(KYIV.intersect(LISBON).withId("x"));
    assertThat(union.withId("x")).isNotEqualTo(KYIV.union(LUNCH).withId("x"));
    assertThat(union.withId("x")).isEqualTo(KYIV.union(LISBON).withId("x"));
  }

  @Test
  void longChainOfOneOperation_isOneLevel() {
    WorkCalendar chain = utc("0", "MON 00:00-00:01");
    for (int i = 1; i < 500; i++) {
      chain = chain.union(utc("" + i, "MON 00:00-00:01"));
    }
    assertThat(chain.workingTime().between(MONDAY, TUESDAY)).hasMinutes(1);
  }

  @Test
  void deepNesting_isRefusedBeforeTheStackOverflows() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> {
              WorkCalendar deep = KYIV;
              for (int i = 0; i < 1_000; i++) {
                deep = deep.union(LISBON).intersect(KYIV);
              }
            })
        .withMessageContaining("must not be combined more than 100 levels deep")
        .withMessageContaining("\nMaybe ");
  }

  @Test
  void isContinuous_followsFromTheParts() {
    WorkCalendar always = WorkCalendar.always();
    assertThat(isContinuous(KYIV.union(always))).isTrue();
    assertThat(isContinuous(KYIV.intersect(always))).isFalse();
    assertThat(isContinuous(always.intersect(always))).isTrue();
    assertThat(isContinuous(always.minus(KYIV))).isFalse();
  }

  private static boolean isContinuous(WorkCalendar calendar) {
    return calendar.workingTime().onGrid(Instant.EPOCH, Duration.ofMinutes(1)).isContinuous();
  }

  @Test
  void nulls_areNamed() {
    assertThatNullPointerException().isThrownBy(() -> KYIV.union(null)).withMessage("other");
    assertThatNullPointerException().isThrownBy(() -> KYIV.intersect(null)).withMessage("other");
    assertThatNullPointerException().isThrownBy(() -> KYIV.minus(null)).withMessage("other");
    assertThatNullPointerException()
        .isThrownBy(() -> WorkCalendar.unionOf(null))
        .withMessage("calendars");
  }

  @Test
  void union_ofThousands_isLaidOutInHalves() {
    List<WorkCalendar> minutes = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      for (int minute = 0; minute < 1439; minute += 2) {
        LocalTime start = LocalTime.MIN.plusMinutes(minute);
        String pattern = day.name().substring(0, 3) + " " + start + "-" + start.plusMinutes(1);
        minutes.add(utc("m" + minutes.size(), pattern));
      }
    }
    Duration open =
        WorkCalendar.unionOf(minutes)
            .workingTime()
            .between(MONDAY, MONDAY.plus(Duration.ofDays(364 * 5)));
    assertThat(open).isEqualTo(Duration.ofDays(364 * 5).dividedBy(2));
  }

  @Test
  void sharedParts_areHashedAndComparedOnce() {
    WorkCalendar calendar = KYIV;
    for (int level = 0; level < 60; level++) {
      calendar = calendar.minus(calendar);
    }
    assertThat(calendar.withId("x").hashCode()).isEqualTo(calendar.withId("x").hashCode());
    assertThat(calendar.equals(calendar)).isTrue();
    assertThat(calendar.minus(LISBON)).isNotEqualTo(calendar.minus(KYIV));
  }
}
