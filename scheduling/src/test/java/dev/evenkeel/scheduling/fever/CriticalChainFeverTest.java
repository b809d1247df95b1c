package dev.evenkeel.scheduling.fever;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.buffer.BufferMethod;
import dev.evenkeel.scheduling.buffer.CriticalChainPlan;
import dev.evenkeel.scheduling.buffer.CriticalChainPlanner;
import dev.evenkeel.scheduling.buffer.FeedingBufferRule;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriticalChainFeverTest {
  private static final FeverChartCalculator CALCULATOR = FeverChartCalculator.standard();
  static final CriticalChainPlanner PLANNER =
      CriticalChainPlanner.standard()
          .withSafePercentile(1)
          .withMethod(BufferMethod.SUM_OF_REMOVED_SAFETY)
          .withFeedingBufferRule(FeedingBufferRule.PUSH_CHAIN);

  /** Each activity may take twice as long as its aggressive estimate. */
  static ResolvedProject doubled(ProjectSketch sketch) {
    Project base = sketch.build();
    List<Activity> activities =
        base.activities().stream().map(CriticalChainFeverTest::doubled).toList();
    return base.toBuilder()
        .activities(activities)
        .build()
        .resolve(
            sketch.book(),
            ResolveSettings.builder().tick(Duration.ofHours(1)).percentile(0).build());
  }

  private static Activity doubled(Activity activity) {
    Duration least = activity.effort().expected();
    return activity.toBuilder()
        .effort(Effort.triangular(least, least, least.multipliedBy(2)))
        .build();
  }

  /**
   * The example of rnwolf/ccpm-scheduler (0.12, golden "example"): chain A-B-D-F, feeding chain C-E
   * of 10 into F. Pushed for its whole buffer of 10, F begins at 30 instead of 25 and the project
   * buffer of 30 at 35.
   */
  private static ResolvedProject golden() {
    return doubled(
        new ProjectSketch()
            .resource("blue", 1)
            .resource("green", 1)
            .resource("red", 1)
            .activity("A", 5)
            .activity("B", 10)
            .activity("C", 5)
            .activity("D", 10)
            .activity("E", 5)
            .activity("F", 5)
            .uses("A", "blue", 1)
            .uses("B", "green", 1)
            .uses("C", "blue", 1)
            .uses("D", "blue", 1)
            .uses("E", "green", 1)
            .uses("F", "red", 1)
            .after("B", "A")
            .after("C", "A")
            .after("D", "B")
            .after("E", "C")
            .after("F", "D", "E"));
  }

  private static ChainProgress finished(String id, int worked, int finish) {
    return ChainProgress.finished(ActivityId.of(id), Duration.ofHours(worked), at(finish));
  }

  @Test
  void of_pushedPlan_waitsForTheFeedingBufferWithoutALag() {
    ResolvedProject project = golden();
    CriticalChainPlan plan = PLANNER.plan(project);

    BufferedChain chain = BufferedChain.of(plan, project);

    assertThat(chain.plannedFinish()).isEqualTo(at(35));
    assertThat(chain.bufferSpan()).isEqualTo(Duration.ofHours(30));
    assertThat(chain.links()).extracting(ChainLink::gap).containsOnly(Duration.ZERO);
    assertThat(chain.links().get(3).notBefore()).contains(at(30));
    assertThat(chain.links().get(2).notBefore()).isEmpty();
  }

  /** Until hour 30 a delay of D is taken up by the waiting of F; after that it uses the buffer. */
  @Test
  void assess_delayBeforePushedActivity_isTakenUpByItsWaiting() {
    ResolvedProject project = golden();
    BufferedChain chain = BufferedChain.of(PLANNER.plan(project), project);
    ChainProgress a = finished("A", 5, 5);
    ChainProgress b = finished("B", 10, 15);

    FeverAssessment taken = CALCULATOR.assess(chain, List.of(a, b, finished("D", 13, 28)), at(28));
    FeverAssessment late = CALCULATOR.assess(chain, List.of(a, b, finished("D", 18, 33)), at(33));
    FeverAssessment begun =
        CALCULATOR.assess(
            chain,
            List.of(
                a,
                b,
                finished("D", 10, 25),
                ChainProgress.running(
                    ActivityId.of("F"), Duration.ofHours(1), Duration.ofHours(4))),
            at(26));

    assertThat(taken.consumed()).isZero();
    assertThat(taken.waiting()).isEqualTo(Duration.ofHours(-3));
    assertThat(late.consumed()).isEqualTo(Duration.ofHours(3));
    assertThat(begun.consumed()).isEqualTo(Duration.ofHours(-5));
  }

  @Test
  void of_feedingChain_measuresItsOwnBuffer() {
    ResolvedProject project = golden();
    CriticalChainPlan plan = PLANNER.plan(project);

    BufferedChain feeding = BufferedChain.of(plan.feedingChains().get(0), plan, project);
    FeverAssessment late =
        CALCULATOR.assess(feeding, List.of(finished("C", 5, 15), finished("E", 17, 32)), at(32));

    assertThat(feeding.name()).isEqualTo("feeding buffer C-E");
    assertThat(feeding.bufferSpan()).isEqualTo(Duration.ofHours(10));
    assertThat(feeding.plannedFinish()).isEqualTo(at(20));
    assertThat(late.consumed()).isEqualTo(Duration.ofHours(12));
    assertThat(late.excess()).isEqualTo(Duration.ofHours(2));
  }

  /** The buffer before a merge point that waits for a start begins with the work. */
  @Test
  void feedingChain_mergeFromItsStart_runsAsPlannedWithoutConsumption() {
    ResolvedProject project =
        doubled(
            new ProjectSketch()
                .activity("A", 10)
                .activity("B", 5)
                .activity("C", 10)
                .after("C", "A")
                .link("B", "C", DependencyType.START_TO_START, 0));
    CriticalChainPlan plan = CriticalChainPlanner.standard().withSafePercentile(1).plan(project);
    BufferedChain chain = BufferedChain.of(plan.feedingChains().get(0), plan, project);

    FeverAssessment assessment =
        CALCULATOR.assess(
            chain, chain.progress(plan.schedule(), project.origin()), project.origin());

    assertThat(assessment.consumed()).isZero();
    assertThat(assessment.zone()).contains(FeverZone.GREEN);
  }
}
