package dev.evenkeel.scheduling.explanation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.scheduling.resource.internal.profile.Spans;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Sets of ticks as runs against sets of ticks one by one. */
class TickRunsPropertyTest {
  private static final long END = 30;

  @Provide
  Arbitrary<List<Long>> ticks() {
    return Arbitraries.longs().between(-5, END - 1).list().ofMaxSize(30);
  }

  private static TickRuns runs(Collection<Long> ticks) {
    Spans spans = new Spans();
    new TreeSet<>(ticks).forEach(tick -> spans.add(tick, tick + 1));
    return TickRuns.of(spans);
  }

  private static NavigableSet<Long> ticks(TickRuns runs) {
    NavigableSet<Long> ticks = new TreeSet<>();
    for (int run = 0; run < runs.size(); run++) {
      for (long tick = runs.start(run); tick < runs.end(run); tick++) {
        ticks.add(tick);
      }
    }
    return ticks;
  }

  @Property
  void sets_anyTwo_areThoseOfTheirTicks(
      @ForAll("ticks") List<Long> one, @ForAll("ticks") List<Long> other) {
    TickRuns runs = runs(one);
    TickRuns others = runs(other);
    NavigableSet<Long> both = new TreeSet<>(one);
    both.retainAll(other);
    NavigableSet<Long> either = new TreeSet<>(one);
    either.addAll(other);
    NavigableSet<Long> difference = new TreeSet<>(one);
    difference.removeAll(other);

    assertThat(ticks(runs.and(others))).isEqualTo(both);
    assertThat(ticks(runs.or(others))).isEqualTo(either);
    assertThat(ticks(runs.without(others))).isEqualTo(difference);
    assertThat(runs.count()).isEqualTo(new TreeSet<>(one).size());
    assertThat(runs.or(others)).hasToString(runs(either).toString());
  }

  @Property
  void questions_anyTick_areAnsweredAsTickByTick(
      @ForAll("ticks") List<Long> some, @ForAll @LongRange(min = -8, max = 35) long tick) {
    TickRuns runs = runs(some);
    NavigableSet<Long> ticks = new TreeSet<>(some);
    Long first = ticks.ceiling(tick);
    Long last = ticks.lower(tick);

    assertThat(runs.contains(tick)).isEqualTo(ticks.contains(tick));
    assertThat(runs.first(tick)).isEqualTo(first == null ? TickRuns.NEVER : first);
    assertThat(runs.last(tick)).isEqualTo(last == null ? TickRuns.NONE : last);
    long closing = last == null ? TickRuns.NONE : last + 1;
    while (ticks.contains(closing)) {
      closing++;
    }
    assertThat(runs.closing(tick)).isEqualTo(closing);
  }

  @Property
  void counts_anyTick_areThoseOfTheTicks(
      @ForAll("ticks") List<Long> some,
      @ForAll @LongRange(min = -8, max = 35) long tick,
      @ForAll @LongRange(min = 1, max = 9) long count) {
    TickRuns runs = runs(some);
    List<Long> after = List.copyOf(new TreeSet<>(some).tailSet(tick));
    List<Long> before = List.copyOf(new TreeSet<>(some).headSet(tick));
    int size = before.size();

    assertThat(runs.finish(tick, count))
        .isEqualTo(after.size() < count ? TickRuns.NEVER : after.get((int) count - 1) + 1);
    assertThat(runs.back(tick, count))
        .isEqualTo(size < count ? TickRuns.NONE : before.get(size - (int) count));
  }

  @Property
  void starts_anyLength_areFollowedByTicks(
      @ForAll("ticks") List<Long> some, @ForAll @LongRange(min = 1, max = 5) long length) {
    NavigableSet<Long> wanted = new TreeSet<>(some);
    wanted.removeIf(
        tick -> {
          for (long next = tick; next < tick + length; next++) {
            if (!some.contains(next)) {
              return true;
            }
          }
          return false;
        });

    assertThat(ticks(runs(some).starts(length))).isEqualTo(wanted);
  }

  @Property
  void touching_anyStretch_keepsWholeRuns(
      @ForAll("ticks") List<Long> some,
      @ForAll @LongRange(min = -8, max = 35) long from,
      @ForAll @LongRange(min = 1, max = 5) long length) {
    TickRuns runs = runs(some);
    NavigableSet<Long> wanted = new TreeSet<>();
    for (int run = 0; run < runs.size(); run++) {
      if (runs.start(run) < from + length && runs.end(run) > from) {
        wanted.addAll(ticks(TickRuns.of(runs.start(run), runs.end(run))));
      }
    }

    assertThat(ticks(runs.touching(from, from + length))).isEqualTo(wanted);
  }
}
