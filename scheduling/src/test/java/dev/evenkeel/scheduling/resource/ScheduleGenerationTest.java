package dev.evenkeel.scheduling.resource;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScheduleGenerationTest {
  private static final ResourceScheduler SCHEDULER = ResourceScheduler.standard();

  /** A has the earlier latest start, 2 against 3, but must not delay B, which D waits for. */
  private static final ResolvedProject PAIR =
      new ProjectSketch()
          .resource("room", 1)
          .activity("Z", 10)
          .activity("A", 8, a -> a.interruptible(false))
          .uses("A", "room", 1)
          .activity("B", 2, b -> b.interruptible(false))
          .uses("B", "room", 1)
          .activity("D", 5)
          .after("D", "B")
          .resolve();

  private static Assignment of(Schedule schedule, String activity) {
    return schedule.assignment(ActivityId.of(activity)).orElseThrow();
  }

  @Test
  void worstCaseSlack_pairOnOneResource_comparesTheDelays() {
    // WCS(A) = LS(A) − E(B, A) = 2 − 2 = 0; WCS(B) = LS(B) − E(A, B) = 3 − 8 = −5.
    for (ScheduleGeneration generation : ScheduleGeneration.values()) {
      ResourceScheduler scheduler = SCHEDULER.withGeneration(generation);
      Schedule byStart =
          scheduler.withPriorityRule(PriorityRule.LATEST_START_TIME).schedule(PAIR).orElseThrow();
      Schedule bySlack =
          scheduler.withPriorityRule(PriorityRule.WORST_CASE_SLACK).schedule(PAIR).orElseThrow();

      assertThat(of(byStart, "A").start()).isEqualTo(at(0));
      assertThat(of(bySlack, "B").start()).isEqualTo(at(0));
      assertThat(of(bySlack, "A").start()).isEqualTo(at(2));
      assertThat(bySlack).isFeasibleFor(PAIR);
    }
  }

  @Test
  void worstCaseSlack_nothingScarce_isLatestStart() {
    ResolvedProject project =
        new ProjectSketch().activity("A", 1).activity("B", 2).activity("C", 3).resolve();

    Schedule schedule =
        SCHEDULER.withPriorityRule(PriorityRule.WORST_CASE_SLACK).schedule(project).orElseThrow();

    assertThat(schedule.assignments()).allMatch(one -> one.start().equals(at(0)));
  }

  @Test
  void parallel_smallActivityThatFits_goesBeforePreferredOneThatDoesNot() {
    // Latest finishes: A 2, B 13, S 22; only S fits beside A, though B is preferred to it.
    ResolvedProject project =
        new ProjectSketch()
            .resource("room", 2)
            .activity("A", 2)
            .uses("A", "room", 1)
            .activity("B", 3)
            .uses("B", "room", 2)
            .activity("C", 9)
            .after("C", "B")
            .activity("E", 20)
            .after("E", "A")
            .activity("S", 4, s -> s.interruptible(false))
            .uses("S", "room", 1)
            .resolve();

    Schedule serial = SCHEDULER.schedule(project).orElseThrow();
    Schedule parallel =
        SCHEDULER.withGeneration(ScheduleGeneration.PARALLEL).schedule(project).orElseThrow();

    assertThat(of(serial, "B").start()).isEqualTo(at(2));
    assertThat(of(serial, "S").start()).isEqualTo(at(5));
    assertThat(of(parallel, "S").start()).isEqualTo(at(0));
    assertThat(of(parallel, "B").start()).isEqualTo(at(4));
    assertThat(parallel).isFeasibleFor(project);
  }

  @Test
  void parallel_cannotBePlaced_saysWhy() {
    ResolvedProject project =
        new ProjectSketch().activity("A", 30).activity("B", 1).after("B", "A").resolve();

    SchedulingOutcome outcome =
        SCHEDULER
            .withHorizon(java.time.Duration.ofHours(20))
            .withGeneration(ScheduleGeneration.PARALLEL)
            .schedule(project);

    assertThat(outcome.findings().of(SchedulingFault.HORIZON_TOO_SHORT)).hasSize(1);
  }

  @Test
  void sampling_moreLists_isNeverLongerAndRepeatable() {
    Random random = new Random(5);
    int shorter = 0;
    for (int k = 0; k < 30; k++) {
      ResolvedProject project = RandomProjects.classical(random, 8).resolve();
      ResourceScheduler rule = SCHEDULER.withPriorityRule(PriorityRule.SHORTEST_PROCESSING_TIME);
      Schedule one = rule.schedule(project).orElseThrow();
      Schedule several = rule.withSampling(20).withSeed(3).schedule(project).orElseThrow();

      assertThat(several).isFeasibleFor(project);
      assertThat(several.makespan()).isLessThanOrEqualTo(one.makespan());
      assertThat(rule.withSampling(20).withSeed(3).schedule(project).orElseThrow())
          .isEqualTo(several);
      shorter += several.makespan().compareTo(one.makespan()) < 0 ? 1 : 0;
    }
    assertThat(shorter).isPositive();
  }

  @Test
  void withSampling_negative_isRefused() {
    assertThatThrownBy(() -> SCHEDULER.withSampling(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("samples must not be negative but was -1");
  }
}
