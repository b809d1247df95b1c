package dev.evenkeel.scheduling.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.LocalInterval;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A walker in steps of five minutes, the grid of all openings and transitions here, as witness. */
class WeeklyLoadPropertyTest {
  private static final int SLOTS = 7 * 48;
  private static final Duration STEP = Duration.ofMinutes(5);

  /** A zone and a date shortly before its clocks jump. */
  record Place(ZoneId zone, LocalDate date) {
    static Place of(String zone, String date) {
      return new Place(ZoneId.of(zone), LocalDate.parse(date));
    }
  }

  @Provide
  Arbitrary<Place> places() {
    return Arbitraries.of(
        Place.of("UTC", "2026-11-02"),
        Place.of("Europe/Berlin", "2026-03-27"),
        Place.of("Europe/Berlin", "2026-10-24"),
        Place.of("Australia/Lord_Howe", "2026-04-03"),
        Place.of("Australia/Lord_Howe", "2026-10-02"),
        Place.of("America/Havana", "2026-10-30"),
        Place.of("Pacific/Apia", "2011-12-29"));
  }

  /** Intervals of half hours, of which the last may run into the next week. */
  @Provide
  Arbitrary<List<WeeklyLoadInterval>> intervals() {
    Arbitrary<Integer> gaps = Arbitraries.integers().between(0, 30);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 16);
    Arbitrary<Integer> contacts = Arbitraries.integers().between(0, 90);
    return Combinators.combine(gaps, lengths, contacts)
        .as((gap, length, count) -> new int[] {gap, length, count})
        .list()
        .ofMaxSize(20)
        .map(WeeklyLoadPropertyTest::inOrder);
  }

  private static List<WeeklyLoadInterval> inOrder(List<int[]> parts) {
    List<WeeklyLoadInterval> intervals = new ArrayList<>();
    int slot = 5;
    for (int[] part : parts) {
      int start = slot + part[0];
      int end = start + part[1];
      if (start < SLOTS && end <= SLOTS + 5) {
        DayOfWeek day = DayOfWeek.of(start / 48 + 1);
        LocalInterval interval = LocalInterval.of(time(start), time(end));
        intervals.add(WeeklyLoadInterval.of(day, interval, part[2], Duration.ofMinutes(3)));
        slot = end;
      }
    }
    return intervals;
  }

  private static LocalTime time(int slot) {
    return LocalTime.MIDNIGHT.plusMinutes(30L * slot);
  }

  @Property(tries = 150)
  void over_datesAroundAJumpOfTheClocks_equalsTheWalker(
      @ForAll("places") Place place,
      @ForAll("intervals") List<WeeklyLoadInterval> intervals,
      @ForAll @IntRange(min = 1, max = 5) int days) {
    WorkCalendar openings =
        WorkCalendar.weekly(
            "desk", place.zone(), "MON-SAT 00:05-12:00 13:00-23:00; SUN 01:00-22:10");
    WeeklyLoad week = WeeklyLoad.builder().zone(place.zone()).intervals(intervals).build();
    LocalDate end = place.date().plusDays(days);

    ContactLoad load = week.over(place.date(), end, openings);

    Map<Instant, Double> rates = rates(load);
    Map<Instant, Double> expected = walk(week, place.date(), end, openings);
    assertThat(rates.keySet()).isEqualTo(expected.keySet());
    rates.forEach(
        (step, rate) ->
            assertThat(rate).as("%s", step).isCloseTo(expected.get(step), within(1e-9)));
  }

  @Property(tries = 150)
  void over_anOrdinaryWeek_bringsAllContactsOnce(
      @ForAll("intervals") List<WeeklyLoadInterval> intervals) {
    WeeklyLoad week = WeeklyLoad.builder().zone(ZoneOffset.UTC).intervals(intervals).build();
    LocalDate first = LocalDate.parse("2026-06-03");

    ContactLoad load = week.over(first, first.plusDays(7), WorkCalendar.always());

    double expected = intervals.stream().mapToDouble(WeeklyLoadInterval::contacts).sum();
    assertThat(load.totalContacts()).isCloseTo(expected, within(1e-9));
    assertThat(load.intervals()).hasSameSizeAs(intervals);
  }

  /** Contacts per minute in each step of the load. */
  private static Map<Instant, Double> rates(ContactLoad load) {
    Map<Instant, Double> rates = new HashMap<>();
    for (LoadInterval interval : load.intervals()) {
      Interval time = interval.interval();
      double rate = interval.contacts() / time.length().toMinutes();
      for (Instant step = time.start(); step.isBefore(time.end()); step = step.plus(STEP)) {
        assertThat(rates.put(step, rate)).isNull();
      }
    }
    return rates;
  }

  private static Map<Instant, Double> walk(
      WeeklyLoad week, LocalDate first, LocalDate end, WorkCalendar openings) {
    Map<Instant, Double> rates = new HashMap<>();
    Instant last = end.plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant step = first.minusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
    for (; step.isBefore(last); step = step.plus(STEP)) {
      LocalDateTime clock = LocalDateTime.ofInstant(step, week.zone());
      for (WeeklyLoadInterval interval : week.intervals()) {
        if (shows(clock, interval, first, end) && openings.workingTime().isOpen(step)) {
          double minutes = interval.interval().length().toMinutes();
          rates.put(step, interval.contacts() / minutes);
        }
      }
    }
    return rates;
  }

  private static boolean shows(
      LocalDateTime clock, WeeklyLoadInterval interval, LocalDate first, LocalDate end) {
    for (LocalDate date : List.of(clock.toLocalDate(), clock.toLocalDate().minusDays(1))) {
      LocalDateTime start = date.atTime(interval.interval().start());
      boolean inRange = !date.isBefore(first) && date.isBefore(end);
      boolean within =
          !clock.isBefore(start) && clock.isBefore(start.plus(interval.interval().length()));
      if (inRange && within && date.getDayOfWeek() == interval.day()) {
        return true;
      }
    }
    return false;
  }
}
