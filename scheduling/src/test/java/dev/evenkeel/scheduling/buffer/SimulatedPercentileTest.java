package dev.evenkeel.scheduling.buffer;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.uncertainty.LogNormal;
import dev.evenkeel.core.uncertainty.TruncatedNormal;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.simulation.ExecutionPlan;
import dev.evenkeel.scheduling.simulation.PlanSimulator;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulatedPercentileTest {
  private static ChainActivity known(String id, Effort effort, long thousandths, long hours) {
    return ChainActivity.builder()
        .activity(ActivityId.of(id))
        .aggressive(Duration.ofHours(hours))
        .safe(Duration.ofHours(hours))
        .effort(effort)
        .thousandths(thousandths)
        .build();
  }

  private static double hours(Duration duration) {
    return duration.toNanos() / 3.6e12;
  }

  /** The sum of independent normal variables: mean 300, standard deviation 5 √3. */
  @Test
  void size_normalChain_isTheQuantileOfTheSum() {
    Effort effort = Effort.distributed(TruncatedNormal.unlimited(200, 10));
    List<ChainActivity> chain =
        List.of(
            known("a", effort, 2_000, 100),
            known("b", effort, 2_000, 100),
            known("c", effort, 2_000, 100));
    for (double p : new double[] {0.5, 0.8, 0.95}) {
      BufferSizing sizing = BufferSizing.ofPercentile(p).toBuilder().iterations(100_000).build();
      double exact = 5 * Math.sqrt(3) * TruncatedNormal.unlimited(0, 1).quantile(p);
      // Five standard errors of the quantile are below 0.15.
      assertThat(hours(sizing.size(ChainProfile.of(chain)))).isCloseTo(exact, within(0.15));
    }
  }

  @Test
  void size_belowTheMedian_isZero() {
    Effort effort = Effort.distributed(TruncatedNormal.unlimited(200, 10));
    List<ChainActivity> chain = List.of(known("a", effort, 1_000, 200));
    assertThat(BufferSizing.ofPercentile(0.3).size(ChainProfile.of(chain))).isZero();
  }

  @Test
  void size_onlyEstimatesKnown_isLogNormal() {
    ChainActivity activity =
        ChainActivity.of(ActivityId.of("a"), Duration.ofHours(10), Duration.ofHours(20));
    BufferSizing sizing = BufferSizing.ofPercentile(0.9).toBuilder().iterations(100_000).build();
    assertThat(hours(sizing.size(ChainProfile.of(List.of(activity))))).isCloseTo(10, within(0.3));
    assertThat(activity.workingHours().applyAsDouble(0.7))
        .isEqualTo(LogNormal.ofMedianAndQuantile(10, 0.9, 20).quantile(0.7));
  }

  @Test
  void workingHours_noAggressiveEstimateOrNoSafety_isDefined() {
    ChainActivity nothing =
        ChainActivity.of(ActivityId.of("a"), Duration.ZERO, Duration.ofHours(4));
    assertThat(nothing.workingHours().applyAsDouble(0)).isZero();
    assertThat(nothing.workingHours().applyAsDouble(0.9)).isCloseTo(4, within(1e-12));
    ChainActivity fixed =
        ChainActivity.of(ActivityId.of("a"), Duration.ofHours(4), Duration.ofHours(4));
    assertThat(fixed.workingHours().applyAsDouble(0.1)).isEqualTo(4);
    ChainActivity wild =
        ChainActivity.of(ActivityId.of("a"), Duration.ofHours(1), Duration.ofHours(1_000));
    assertThatIllegalArgumentException().isThrownBy(wild::workingHours);
    ChainActivity pair = fixed.toBuilder().thousandths(2_000).safe(Duration.ofHours(8)).build();
    assertThat(pair.workingHours().applyAsDouble(0.9)).isCloseTo(8, within(1e-10));
  }

  private static ProjectSketch uncertain(ProjectSketch sketch) {
    return sketch.project(
        project ->
            project.activities(
                project.build().activities().stream()
                    .map(
                        activity -> {
                          double hours = activity.effort().expected().toNanos() / 3.6e12;
                          LogNormal effort = LogNormal.ofMedianAndQuantile(hours, 0.9, 2 * hours);
                          return activity.toBuilder().effort(Effort.distributed(effort)).build();
                        })
                    .toList()));
  }

  private static ResolvedProject medians(ProjectSketch sketch) {
    return uncertain(sketch)
        .build()
        .resolve(
            sketch.book(),
            ResolveSettings.builder().tick(Duration.ofMinutes(15)).percentile(0.5).build());
  }

  private static ProjectSketch sketch() {
    return new ProjectSketch()
        .activity("a", 10)
        .activity("b", 6)
        .activity("c", 12)
        .activity("d", 8)
        .after("c", "a")
        .after("d", "b", "c");
  }

  private static void assertKept(ResolvedProject project, CriticalChainPlan plan, double p) {
    ExecutionPlan execution =
        ExecutionPlan.builder()
            .project(project)
            .schedule(plan.schedule())
            .gating(plan.gating())
            .build();
    double rate =
        PlanSimulator.standard()
            .withIterations(40_000)
            .withSeed(99)
            .simulate(execution)
            .hitRate(plan.promisedDate())
            .rate();
    assertThat(rate).isCloseTo(p, within(0.015));
  }

  @Test
  void plan_alwaysOpen_keepsItsPromiseAsOftenAsStated() {
    ResolvedProject project = medians(sketch());
    for (double p : new double[] {0.6, 0.9}) {
      for (FeedingBufferRule rule : FeedingBufferRule.values()) {
        BufferSizing sizing = BufferSizing.ofPercentile(p).toBuilder().iterations(40_000).build();
        CriticalChainPlan plan =
            CriticalChainPlanner.standard()
                .withSizing(sizing)
                .withFeedingBufferRule(rule)
                .plan(project);
        assertKept(project, plan, p);
      }
    }
  }

  /** Two people in turns: the finish may lie in the night of the default calendar. */
  @Test
  void plan_withWorkingHours_promisesNothingThatIsTooEarly() {
    ProjectSketch sketch = sketch().hours("MON-FRI 08:00-16:00");
    ResolvedProject project = medians(sketch);
    CriticalChainPlan plan =
        CriticalChainPlanner.standard().withSizing(BufferSizing.ofPercentile(0.9)).plan(project);
    assertKept(project, plan, 0.9);
  }

  @Test
  void plan_finishInClosedHours_promisesTheNextOpening() {
    ProjectSketch sketch =
        new ProjectSketch()
            .hours("MON-FRI 08:00-12:00")
            .activity("a", 4)
            .needs("a", "code", 1, 1)
            .person("p", "code", 1)
            .works("p", "MON-FRI 14:00-22:00");
    ResolvedProject project = medians(sketch);
    Schedule schedule = ResourceScheduler.standard().schedule(project).orElseThrow();
    BufferPlan plan =
        BufferCalculator.standard()
            .withSizing(BufferSizing.ofPercentile(0.9))
            .plan(project, schedule);
    Instant finish = PlanSimulator.standard().simulate(project, schedule).percentile(0.9).finish();
    assertThat(schedule.finish()).isEqualTo(at(10));
    assertThat(finish).isBetween(at(13), at(14));
    assertThat(plan.promisedDate()).isBetween(at(24), at(24).plusNanos(10));
  }

  @Test
  void plan_noUncertainty_needsNoBuffer() {
    ResolvedProject project = sketch().resolve();
    BufferPlan plan =
        BufferCalculator.standard()
            .withMethod(BufferMethod.SIMULATED_PERCENTILE)
            .plan(project, ResourceScheduler.standard().schedule(project).orElseThrow());
    assertThat(plan.projectBuffer()).isZero();
  }

  @Test
  void parameters_outOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BufferSizing.ofPercentile(1.1))
        .withMessage("percentile must be between 0 and 1 but was 1.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BufferSizing.builder().iterations(0).build())
        .withMessage("iterations must be between 1 and 10000000 but was 0");
    assertThat(BufferSizing.builder().seed(7).build().seed()).isEqualTo(7);
  }
}
