package dev.evenkeel.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.metrics.sla.SlaReading.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of the clock over random tickets, calendars, policies and events. */
class SlaClockPropertyTest {
  private static void assertAsWalked(long seed) {
    RandomTicket random = new RandomTicket(seed);
    MinuteWalker walker = new MinuteWalker(random);
    SlaClock clock = random.clock();
    for (SlaMetric metric : SlaMetric.values()) {
      SlaReading reading = clock.reading(metric, random.asOf);
      MinuteWalker.Figures expected = walker.figures(metric);
      String as = "seed " + seed + " " + metric + " of " + random.events;
      assertThat(reading.status()).as(as).isEqualTo(expected.status());
      assertThat(reading.elapsed()).as(as).isEqualTo(Duration.ofMinutes(expected.elapsed()));
      assertThat(reading.paused()).as(as).isEqualTo(Duration.ofMinutes(expected.paused()));
      assertThat(reading.began()).as(as).isEqualTo(expected.began().map(walker::instant));
      assertThat(reading.ended()).as(as).isEqualTo(expected.ended().map(walker::instant));
      assertThat(reading.breachedSince())
          .as(as)
          .isEqualTo(expected.breached().map(walker::instant));
      assertThat(reading.met()).as(as).isEqualTo(expected.met());
      assertThat(reading.missed()).as(as).isEqualTo(expected.missed());
      if (expected.due().filter(MinuteWalker::isBeyond).isEmpty()) {
        assertThat(reading.due()).as(as).isEqualTo(expected.due().map(walker::instant));
      }
    }
  }

  @Property(tries = 1500)
  void reading_isWhatAWalkFromMinuteToMinuteCounts(@ForAll long seed) {
    assertAsWalked(seed);
  }

  @Property(tries = 300)
  void explanation_coversTheTimeAndAddsUp(@ForAll long seed) {
    RandomTicket random = new RandomTicket(seed);
    SlaClock clock = random.clock();
    for (SlaMetric metric : SlaMetric.values()) {
      SlaReading reading = clock.reading(metric, random.asOf);
      List<SlaSegment> segments = clock.explanation(metric, random.asOf);
      Instant reached = random.events.get(0).at();
      Duration counted = Duration.ZERO;
      int lastRun = segments.isEmpty() ? 0 : segments.get(segments.size() - 1).run();
      for (SlaSegment segment : segments) {
        assertThat(segment.interval().start()).isEqualTo(reached);
        assertThat(segment.phase() == SlaSegment.Phase.RUNNING || segment.counted().isZero())
            .isTrue();
        counted = segment.run() == lastRun ? counted.plus(segment.counted()) : Duration.ZERO;
        reached = segment.interval().end();
      }
      assertThat(reached).isEqualTo(random.asOf);
      if (!segments.isEmpty()
          && reading.began().isPresent()
          && reading.began().get().isBefore(random.asOf)) {
        assertThat(counted).as("seed " + seed).isEqualTo(reading.elapsed());
        assertThat(segments.get(segments.size() - 1).elapsed()).isEqualTo(reading.elapsed());
      }
    }
  }

  @Property(tries = 300)
  void warnings_comeInOrderAndTheWholeOneIsDue(@ForAll long seed) {
    RandomTicket random = new RandomTicket(seed);
    SlaClock clock = random.clock();
    List<SlaWarning> warnings = clock.warnings();
    for (int i = 1; i < warnings.size(); i++) {
      assertThat(warnings.get(i).at()).isAfterOrEqualTo(warnings.get(i - 1).at());
    }
    Optional<Instant> next =
        warnings.stream().filter(w -> w.share() == 1).map(SlaWarning::at).findFirst();
    assertThat(clock.nextDue().map(SlaWarning::at)).isEqualTo(next);
    for (SlaReading reading : clock.readings(random.asOf)) {
      boolean under = reading.status() == Status.RUNNING || reading.status() == Status.PAUSED;
      List<SlaWarning> come =
          warnings.stream()
              .filter(w -> w.metric() == reading.metric() && !w.at().isAfter(random.asOf))
              .toList();
      if (under) {
        assertThat(reading.warnings()).isEqualTo(come);
      }
      reading
          .warnings()
          .forEach(w -> assertThat(elapsedShare(reading)).isGreaterThanOrEqualTo(w.share()));
    }
  }

  private static double elapsedShare(SlaReading reading) {
    long target = reading.target().orElseThrow().toMinutes();
    return target == 0 ? 1 : (double) reading.elapsed().toMinutes() / target;
  }

  /** A breach never heals by waiting, and what has elapsed never shrinks. */
  @Property(tries = 300)
  void reading_later_neverShowsLess(@ForAll long seed) {
    RandomTicket random = new RandomTicket(seed);
    SlaClock clock = random.clock();
    for (SlaMetric metric : SlaMetric.values()) {
      SlaReading now = clock.reading(metric, random.asOf);
      SlaReading later = clock.reading(metric, random.asOf.plus(Duration.ofHours(31)));
      assertThat(later.elapsed()).isGreaterThanOrEqualTo(now.elapsed());
      assertThat(later.paused()).isGreaterThanOrEqualTo(now.paused());
      assertThat(later.due()).isEqualTo(now.due());
      now.breachedSince().ifPresent(at -> assertThat(later.breachedSince()).contains(at));
      assertThat(later.remaining()).isEqualTo(later.target().map(t -> t.minus(later.elapsed())));
    }
  }

  /** The clock is a function of its events: the way to it leaves no trace. */
  @Property(tries = 200)
  void clocksOfTheSameEvents_areEqual(@ForAll long seed) {
    RandomTicket random = new RandomTicket(seed);
    SlaClock clock = random.clock();
    SlaClock again = new RandomTicket(seed).clock();
    assertThat(again).isEqualTo(clock).hasSameHashCodeAs(clock);
    assertThat(again.readings(random.asOf)).isEqualTo(clock.readings(random.asOf));
    assertThat(clock.events()).isEqualTo(random.events);
  }
}
