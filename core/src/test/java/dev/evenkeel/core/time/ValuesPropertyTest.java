package dev.evenkeel.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.testing.CalendarArbitraries;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValuesPropertyTest {
  @Provide
  Arbitrary<Interval> intervals() {
    Arbitrary<Long> small = Arbitraries.longs().between(0, 20);
    return Combinators.combine(small, small)
        .as((start, length) -> Interval.of(at(start), at(start + length)));
  }

  @Provide
  Arbitrary<LocalInterval> localIntervals() {
    return CalendarArbitraries.localIntervals(CalendarArbitraries.times());
  }

  @Provide
  Arbitrary<WeeklyPattern> patterns() {
    return CalendarArbitraries.patterns(CalendarArbitraries.times());
  }

  private static Instant at(long second) {
    return Instant.ofEpochSecond(second);
  }

  @Property
  void intersection_containsWhatBothContain(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    for (long second = 0; second <= 40; second++) {
      Instant at = at(second);
      assertThat(a.intersection(b).map(both -> both.contains(at)).orElse(false))
          .isEqualTo(a.contains(at) && b.contains(at));
    }
    assertThat(a.overlaps(b)).isEqualTo(a.intersection(b).isPresent());
    assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
    assertThat(a.isEmpty()).isEqualTo(a.length().isZero());
  }

  @Property
  void interval_textForm_isReadBack(@ForAll("intervals") Interval a) {
    assertThat(Interval.parse(a.toString())).isEqualTo(a);
  }

  @Property
  void localInterval_textForm_isReadBack(@ForAll("localIntervals") LocalInterval a) {
    assertThat(LocalInterval.parse(a.toString())).isEqualTo(a);
    assertThat(a.length()).isPositive().isLessThanOrEqualTo(Duration.ofDays(1));
    assertThat(a.start().plus(a.length())).isEqualTo(a.end());
    boolean endsNextDate =
        a.length().plusNanos(a.start().toNanoOfDay()).compareTo(Duration.ofDays(1)) > 0;
    assertThat(a.overMidnight()).isEqualTo(endsNextDate);
  }

  @Property
  void pattern_textForm_isReadBack(@ForAll("patterns") WeeklyPattern a) {
    assertThat(WeeklyPattern.parse(a.toString())).isEqualTo(a);
    assertThat(a.isEmpty()).isEqualTo(a.toString().isEmpty());
  }

  @Property
  void plus_hasTheIntervalsOfBoth(
      @ForAll("patterns") WeeklyPattern a, @ForAll("patterns") WeeklyPattern b) {
    for (DayOfWeek day : DayOfWeek.values()) {
      List<LocalInterval> both = new ArrayList<>(a.on(day));
      both.addAll(b.on(day));
      assertThat(a.plus(b).on(day)).doesNotHaveDuplicates().hasSameElementsAs(both);
      assertThat(a.plus(b).on(day)).isSortedAccordingTo((x, y) -> x.start().compareTo(y.start()));
    }
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(WeeklyPattern.none())).isEqualTo(a);
  }
}
