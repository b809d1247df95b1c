package dev.evenkeel.scheduling.resource.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.scheduling.resource.internal.project.RandomRenewables;
import dev.evenkeel.scheduling.resource.internal.project.RenewableCheck;
import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import dev.evenkeel.scheduling.resource.internal.project.SerialDecoder;
import dev.evenkeel.scheduling.resource.internal.search.SearchMeter;
import dev.evenkeel.scheduling.resource.internal.search.SearchSettings;
import dev.evenkeel.scheduling.search.SearchBudget;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ExactSearchPropertyTest {
  /** A meter that knows one schedule, from a random list. */
  static SearchMeter meter(RenewableProject project, Random random, long schedules) {
    SearchMeter meter =
        new SearchMeter(
            new SearchMeter.Scope(project.size, project.size, 1, project.lowerBound()),
            SearchSettings.of(SearchBudget.ofSchedules(schedules), 1));
    int[] start = new int[project.size];
    int makespan = new SerialDecoder(project).decode(RandomRenewables.list(random, project), start);
    meter.countSchedules(1);
    meter.offer(start, makespan);
    return meter;
  }

  @Property(tries = 1_000)
  void run_smallProject_provesTheOptimum(
      @ForAll long seed, @ForAll @IntRange(max = 20) int resources) {
    Random random = new Random(seed);
    RenewableProject project = RandomRenewables.project(random, random.nextInt(7), resources);
    SearchMeter meter = meter(project, random, 100_000);

    new ExactSearch(project, meter).run(1);

    assertThat(meter.makespan()).isEqualTo(RenewableCheck.optimum(project));
    assertThat(meter.isOptimal()).isTrue();
    assertThat(RenewableCheck.isFeasible(project, meter.best())).isTrue();
    assertThat(RenewableCheck.makespan(project, meter.best())).isEqualTo(meter.makespan());
  }

  @Property(tries = 100)
  void run_anyBudget_isFeasibleWithinTheBudget(
      @ForAll long seed, @ForAll @LongRange(min = 2, max = 60) long schedules) {
    Random random = new Random(seed);
    RenewableProject project = RandomRenewables.project(random, 40, 3);
    SearchMeter meter = meter(project, random, schedules);

    new ExactSearch(project, meter).run(1);

    assertThat(RenewableCheck.isFeasible(project, meter.best())).isTrue();
    assertThat(meter.schedules()).isLessThanOrEqualTo(schedules);
    assertThat(meter.isFinished()).isTrue();
  }

  @Property(tries = 50)
  void run_inTurns_provesTheSameOptimumAsAtOnce(@ForAll long seed) {
    Random random = new Random(seed);
    RenewableProject project = RandomRenewables.project(random, 14, 2);
    SearchMeter atOnce = meter(project, new Random(seed), 200_000);
    new ExactSearch(project, atOnce).run(1);

    SearchMeter inTurns = meter(project, new Random(seed), 200_000);
    ExactSearch exact = new ExactSearch(project, inTurns);
    for (int turn = 1; turn <= 50 && !inTurns.isFinished(); turn++) {
      exact.run(0.0001 * turn);
    }
    exact.run(1);

    assertThat(inTurns.isOptimal()).isEqualTo(atOnce.isOptimal()).isTrue();
    assertThat(inTurns.makespan()).isEqualTo(atOnce.makespan());
  }
}
