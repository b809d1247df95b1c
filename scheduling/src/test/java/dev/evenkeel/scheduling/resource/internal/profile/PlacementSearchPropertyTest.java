package dev.evenkeel.scheduling.resource.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PlacementSearchPropertyTest {
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
    PlacementSearch placement = new PlacementSearch(joint(ticks));
    Work wanted = new Work(work, true, startLimit, finishLimit);

    long start = startLimit;
    while (start < TickSet.SIZE
        && (!ticks.isOpen(start) || finish(ticks, start, work) < finishLimit)) {
      start++;
    }
    check(placement, wanted, start, finish(ticks, start, work));
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

  private static void check(PlacementSearch search, Work work, long start, long finish) {
    boolean found = search.find(work);
    if (work.ticks() == 0) {
      assertThat(found).isTrue();
      assertThat(search.start()).isEqualTo(Math.max(work.startLimit(), work.finishLimit()));
      assertThat(search.finish()).isEqualTo(search.start());
    } else if (finish == Availability.NEVER) {
      assertThat(found).isFalse();
    } else {
      assertThat(found).isTrue();
      assertThat(search.start()).isEqualTo(start);
      assertThat(search.finish()).isEqualTo(finish);
      Spans spans = new Spans();
      search.addTo(spans, work);
      assertSpans(spans, work, start, finish);
    }
  }

  private static void assertSpans(Spans spans, Work work, long start, long finish) {
    long sum = 0;
    for (int k = 0; k < spans.size(); k++) {
      assertThat(spans.start(k)).isLessThan(spans.end(k));
      assertThat(k == 0 || spans.end(k - 1) < spans.start(k)).isTrue();
      sum += spans.end(k) - spans.start(k);
    }
    assertThat(sum).isEqualTo(work.ticks());
    assertThat(spans.start(0)).isEqualTo(start);
    assertThat(spans.end(spans.size() - 1)).isEqualTo(finish);
  }

  @Property
  void place_unbroken_takesFirstRunThatIsLongEnough(
      @ForAll("ticks") TickSet ticks,
      @ForAll @IntRange(max = 8) int work,
      @ForAll @IntRange(max = 20) int startLimit,
      @ForAll @IntRange(max = 40) int finishLimit) {
    PlacementSearch placement = new PlacementSearch(joint(ticks));
    Work wanted = new Work(work, false, startLimit, finishLimit);

    long start = Math.max(startLimit, finishLimit - work);
    while (start < TickSet.SIZE && finish(ticks, start, work) != start + work) {
      start++;
    }
    long finish = start < TickSet.SIZE ? start + work : Availability.NEVER;
    check(placement, wanted, start, finish);
  }

  @Property
  void joint_always_isOpenWhereAllAre(
      @ForAll("ticks") TickSet one, @ForAll("ticks") TickSet two, @ForAll("ticks") TickSet three) {
    Availability joint = joint(one, two, three);
    for (long tick = 0; tick < TickSet.SIZE; tick++) {
      long next = tick;
      while (next < TickSet.SIZE && !(one.isOpen(next) && two.isOpen(next) && three.isOpen(next))) {
        next++;
      }
      assertThat(joint.nextOpen(tick)).isEqualTo(next < TickSet.SIZE ? next : Availability.NEVER);
    }
  }

  private static JointAvailability joint(Availability... parts) {
    return new JointAvailability(TickSet.always(TickSet.SIZE), TickSet.SIZE, parts);
  }
}
