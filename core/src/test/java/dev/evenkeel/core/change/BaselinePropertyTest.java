package dev.evenkeel.core.change;

import static dev.evenkeel.core.change.Requests.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.time.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BaselinePropertyTest {
  private static PlannedActivity planned(Random random, int intervals) {
    PlannedActivityBuilder planned = PlannedActivity.builder().activity(Requests.id("a"));
    Instant start = START.plusSeconds(random.nextInt(1_000));
    Instant free = start;
    for (int k = 0; k < intervals; k++) {
      Instant from = free.plusSeconds(random.nextInt(100));
      free = from.plusSeconds(1 + random.nextInt(100));
      planned.addWorking(Interval.of(from, free));
    }
    return planned
        .start(start)
        .finish(free.plusSeconds(random.nextInt(50)))
        .work(Duration.ofSeconds(random.nextInt(10_000)))
        .build();
  }

  /** Counts the working seconds before an instant one by one. */
  private static long seconds(PlannedActivity planned, Instant before) {
    long count = 0;
    for (Interval interval : planned.working()) {
      for (Instant t = interval.start(); t.isBefore(interval.end()); t = t.plusSeconds(1)) {
        count += t.isBefore(before) ? 1 : 0;
      }
    }
    return count;
  }

  @Property(tries = 300)
  void workBy_isTheShareOfTheWorkingSeconds(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int intervals) {
    PlannedActivity planned = planned(random, intervals);
    Instant at = START.plusSeconds(random.nextInt(2_500));
    BigDecimal share =
        BigDecimal.valueOf(planned.work().toSeconds())
            .multiply(BigDecimal.valueOf(seconds(planned, at)))
            .divide(BigDecimal.valueOf(seconds(planned, planned.finish())), 9, RoundingMode.FLOOR);
    Duration expected =
        Duration.ofSeconds(share.longValue())
            .plusNanos(share.remainder(BigDecimal.ONE).movePointRight(9).longValue());
    assertThat(planned.workBy(at)).isEqualTo(expected);
  }

  @Property(tries = 300)
  void workBy_neverFallsAndEndsAtAll(
      @ForAll Random random, @ForAll @IntRange(min = 0, max = 6) int intervals) {
    PlannedActivity planned = planned(random, intervals);
    Duration before = Duration.ZERO;
    for (Instant t = START; t.isBefore(planned.finish()); t = t.plusSeconds(37)) {
      assertThat(planned.workBy(t)).isBetween(before, planned.work());
      before = planned.workBy(t);
    }
    assertThat(planned.workBy(planned.finish())).isEqualTo(planned.work());
  }
}
