package dev.evenkeel.scheduling.resource.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkPropertyTest {
  @Provide
  Arbitrary<TickSet> ticks() {
    return Arbitraries.randomValue(TickSet::new);
  }

  @Property
  void place_interruptible_takesFirstUsableTicksFromTheEarliestPossibleStart(
      @ForAll("ticks") TickSet ticks,
      @ForAll @IntRange(max = 12) int work,
      @ForAll @IntRange(max = 20) int startLimit,
      @ForAll @IntRange(max = 40) int finishLimit) {
    Optional<Placement> placement =
        new Work(work, true, startLimit, finishLimit).place(joint(List.of(ticks)));

    long start = startLimit;
    while (start < TickSet.SIZE
        && (!ticks.isOpen(start) || finish(ticks, start, work) < finishLimit)) {
      start++;
    }
    check(placement, work, Math.max(startLimit, finishLimit), start, finish(ticks, start, work));
  }

  private static long finish(TickSet ticks, long start, int work) {
    long tick = start;
    for (int left = work; left > 0 && tick < TickSet.SIZE; tick++) {
      left -= ticks.isOpen(tick) ? 1 : 0;
      if (left == 0) {
        return tick + 1;
      }
    }
    return Availability.NEVER;
  }

  private static void check(
      Optional<Placement> placement, int work, long point, long start, long finish) {
    if (work == 0) {
      assertThat(placement.orElseThrow().start()).isEqualTo(point);
      assertThat(placement.orElseThrow().finish()).isEqualTo(point);
    } else if (finish == Availability.NEVER) {
      assertThat(placement).isEmpty();
    } else {
      assertThat(placement.orElseThrow().start()).isEqualTo(start);
      assertThat(placement.orElseThrow().finish()).isEqualTo(finish);
      assertSpans(placement.orElseThrow(), work);
    }
  }

  private static void assertSpans(Placement placement, int work) {
    long sum = 0;
    for (int k = 0; k < placement.size(); k++) {
      assertThat(placement.start(k)).isLessThan(placement.end(k));
      assertThat(k == 0 || placement.end(k - 1) < placement.start(k)).isTrue();
      sum += placement.end(k) - placement.start(k);
    }
    assertThat(sum).isEqualTo(work);
  }

  @Property
  void place_unbroken_takesFirstRunThatIsLongEnough(
      @ForAll("ticks") TickSet ticks,
      @ForAll @IntRange(max = 8) int work,
      @ForAll @IntRange(max = 20) int startLimit,
      @ForAll @IntRange(max = 40) int finishLimit) {
    Optional<Placement> placement =
        new Work(work, false, startLimit, finishLimit).place(joint(List.of(ticks)));

    long start = Math.max(startLimit, finishLimit - work);
    while (start < TickSet.SIZE && finish(ticks, start, work) != start + work) {
      start++;
    }
    long finish = start < TickSet.SIZE ? start + work : Availability.NEVER;
    check(placement, work, Math.max(startLimit, finishLimit), start, finish);
  }

  @Property
  void joint_always_isOpenWhereAllAre(
      @ForAll("ticks") TickSet one, @ForAll("ticks") TickSet two, @ForAll("ticks") TickSet three) {
    Availability joint = joint(List.of(one, two, three));
    for (long tick = 0; tick < TickSet.SIZE; tick++) {
      long next = tick;
      while (next < TickSet.SIZE && !(one.isOpen(next) && two.isOpen(next) && three.isOpen(next))) {
        next++;
      }
      assertThat(joint.nextOpen(tick)).isEqualTo(next < TickSet.SIZE ? next : Availability.NEVER);
    }
  }

  private static Availability joint(List<Availability> parts) {
    return new JointAvailability(parts, TickSet.SIZE);
  }
}
