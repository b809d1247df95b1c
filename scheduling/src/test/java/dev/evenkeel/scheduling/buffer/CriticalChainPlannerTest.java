package dev.evenkeel.scheduling.buffer;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.ResolvedProject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriticalChainPlannerTest {
  private static final CriticalChainPlanner PLANNER =
      CriticalChainPlanner.standard().withSafePercentile(1);

  private static CriticalChainPlan plan(CriticalChainPlanner planner, ResolvedProject project) {
    CriticalChainPlan plan = planner.plan(project);
    assertThat(plan.schedule()).isFeasibleFor(project);
    assertThat(plan.toBuilder().build()).isEqualTo(plan);
    return plan;
  }

  private static List<String> chain(CriticalChainPlan plan) {
    return plan.chain().stream().map(activity -> activity.activity().value()).toList();
  }

  private static List<String> feeding(CriticalChainPlan plan) {
    return plan.feedingChains().stream()
        .map(
            one ->
                one.label()
                    + " > "
                    + one.mergePoint().map(ActivityId::value).orElse("end")
                    + (one.isBranch() ? " (branch)" : ""))
        .toList();
  }

  private static double hours(Duration duration) {
    return duration.toNanos() / 3.6e12;
  }

  private static Instant start(CriticalChainPlan plan, String activity) {
    return plan.schedule().assignment(ActivityId.of(activity)).orElseThrow().start();
  }

  /**
   * PM Knowledge Center (OR-AS), example of 8 activities with safe and aggressive estimates. The
   * published resources have capacity 1 (one of them 2) and do not bind; they are left out.
   */
  private static TwoPointSketch knowledgeCenter() {
    return new TwoPointSketch()
        .activity("1", 1, 2, "")
        .activity("2", 6, 9, "")
        .activity("3", 3, 5, "")
        .activity("4", 1, 2, "", "1")
        .activity("5", 2, 3, "", "3")
        .activity("6", 4, 6, "", "2", "4")
        .activity("7", 1, 2, "", "5")
        .activity("8", 2, 3, "", "6", "7");
  }

  /** The published example "example" of ccpm-scheduler 0.12 (R. Wolf), durations cut to half. */
  private static TwoPointSketch golden() {
    return new TwoPointSketch()
        .resource("blue", 1)
        .resource("green", 1)
        .resource("red", 1)
        .activity("A", 5, 10, "blue")
        .activity("B", 10, 20, "green", "A")
        .activity("C", 5, 10, "blue", "A")
        .activity("D", 10, 20, "blue", "B")
        .activity("E", 5, 10, "green", "C")
        .activity("F", 5, 10, "red", "D", "E");
  }

  /** Published: chain 2-6-8 of 12; cut and paste 6, before 6 a buffer of 1, before 8 one of 3. */
  @Test
  void plan_knowledgeCenterExample_isAsPublished() {
    CriticalChainPlan plan =
        plan(PLANNER.withMethod(BufferMethod.HALF_OF_CHAIN), knowledgeCenter().resolve());

    assertThat(chain(plan)).containsExactly("2", "6", "8");
    assertThat(plan.chainLength()).isEqualTo(Duration.ofHours(12));
    assertThat(plan.projectBuffer()).isEqualTo(Duration.ofHours(6));
    assertThat(plan.promisedDate()).isEqualTo(at(18));
    assertThat(feeding(plan)).containsExactly("1-4 > 6", "3-5-7 > 8");
    assertThat(plan.feedingChains())
        .extracting(FeedingChain::wanted)
        .containsExactly(Duration.ofHours(1), Duration.ofHours(3));
    assertThat(plan.feedingChains())
        .extracting(FeedingChain::given)
        .containsExactly(Duration.ofHours(1), Duration.ofHours(3));
    // As late as possible before its buffer: 4 from 4 to 5, 1 from 3 to 4; 7 ends at 7, 3 at 4.
    assertThat(start(plan, "1")).isEqualTo(at(3));
    assertThat(start(plan, "4")).isEqualTo(at(4));
    assertThat(start(plan, "3")).isEqualTo(at(1));
    assertThat(plan.findings().isEmpty()).isTrue();
    assertThat(plan.gating()).containsExactly(ActivityId.of("1"), ActivityId.of("3"));
  }

  /** From the published standard deviations 1.8708, 0.7071 and 1.2247: two of them (2σ). */
  @Test
  void plan_knowledgeCenterExample_rootOfSquaresIsTwoStandardDeviations() {
    CriticalChainPlan plan =
        plan(PLANNER.withMethod(BufferMethod.ROOT_OF_SQUARES), knowledgeCenter().resolve());

    assertThat(hours(plan.projectBuffer())).isCloseTo(3.7417, within(5e-5));
    assertThat(hours(plan.feedingChains().get(0).wanted())).isCloseTo(1.4142, within(5e-5));
    assertThat(hours(plan.feedingChains().get(1).wanted())).isCloseTo(2.4495, within(5e-5));
  }

  /**
   * By hand, with the dependencies inside the chain counted: K = 1 + 1/2 and 1 + 2/3; for the
   * project buffer 8 activities and 7 dependencies, K = 1.875.
   */
  @Test
  void plan_knowledgeCenterExample_densityCountsDependenciesOfTheSubNetwork() {
    CriticalChainPlan plan =
        plan(PLANNER.withMethod(BufferMethod.ADAPTIVE_DENSITY), knowledgeCenter().resolve());

    assertThat(hours(plan.feedingChains().get(0).wanted())).isCloseTo(1.0607, within(5e-5));
    assertThat(hours(plan.feedingChains().get(1).wanted())).isCloseTo(2.0412, within(5e-5));
    assertThat(hours(plan.projectBuffer())).isCloseTo(1.875 * 1.870829, within(5e-5));
  }

  /**
   * The published schedule: A 0-5, C 5-10, B 5-15, E 15-20, D 15-25, F 25-30; chain A-B-D-F; C-E
   * joins F with a buffer of 5, wherever 10 (cut and paste), 8 (root of squares, rounded up) or 5
   * (half) are wanted; promises 60, 46 and 45.
   */
  @Test
  void plan_ccpmSchedulerExample_isAsPublished() {
    CriticalChainPlanner rounded = PLANNER.withRounding(BufferRounding.up(Duration.ofHours(1)));
    checkGolden(rounded, BufferMethod.SUM_OF_REMOVED_SAFETY, 10, 60);
    checkGolden(rounded, BufferMethod.ROOT_OF_SQUARES, 8, 46);
    checkGolden(rounded, BufferMethod.HALF_OF_CHAIN, 5, 45);
  }

  private static void checkGolden(
      CriticalChainPlanner planner, BufferMethod method, int wanted, int promise) {
    CriticalChainPlan plan = plan(planner.withMethod(method), golden().resolve());
    assertThat(chain(plan)).containsExactly("A", "B", "D", "F");
    assertThat(feeding(plan)).containsExactly("C-E > F");
    FeedingChain chain = plan.feedingChains().get(0);
    assertThat(chain.wanted()).isEqualTo(Duration.ofHours(wanted));
    assertThat(chain.given()).isEqualTo(Duration.ofHours(5));
    assertThat(chain.bufferStart()).isEqualTo(at(20));
    assertThat(chain.bufferEnd()).isEqualTo(at(25));
    assertThat(plan.promisedDate()).isEqualTo(at(promise));
    assertThat(start(plan, "A")).isEqualTo(at(0));
    assertThat(start(plan, "B")).isEqualTo(at(5));
    assertThat(start(plan, "C")).isEqualTo(at(5));
    assertThat(start(plan, "D")).isEqualTo(at(15));
    assertThat(start(plan, "E")).isEqualTo(at(15));
    assertThat(start(plan, "F")).isEqualTo(at(25));
  }

  @Test
  void plan_bufferCut_isTold() {
    CriticalChainPlan plan =
        plan(PLANNER.withMethod(BufferMethod.SUM_OF_REMOVED_SAFETY), golden().resolve());

    assertThat(plan.findings().asList())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).isEqualTo(BufferFault.FEEDING_BUFFER_CUT);
              assertThat(finding.object()).isEqualTo("feeding chain 'C-E'");
              assertThat(finding.text())
                  .isEqualTo("has a buffer of PT5H before activity 'F' but should have PT10H");
            });
  }

  @Test
  void plan_pushChain_waitsForTheWholeBuffer() {
    CriticalChainPlanner planner =
        PLANNER
            .withMethod(BufferMethod.SUM_OF_REMOVED_SAFETY)
            .withFeedingBufferRule(FeedingBufferRule.PUSH_CHAIN);

    CriticalChainPlan plan = plan(planner, golden().resolve());

    // E ends at 20 at the earliest, so F starts at 30 instead of 25.
    FeedingChain chain = plan.feedingChains().get(0);
    assertThat(chain.given()).isEqualTo(Duration.ofHours(10));
    assertThat(chain.pushed()).isEqualTo(Duration.ofHours(5));
    assertThat(start(plan, "F")).isEqualTo(at(30));
    assertThat(plan.projectBufferStart()).isEqualTo(at(35));
    assertThat(plan.promisedDate()).isEqualTo(at(65));
    assertThat(plan.findings().asList())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.text())
                    .isEqualTo("has its buffer because activity 'F' comes later by PT5H"));
  }

  @Test
  void plan_goldenExample_wakesUpWhereTheChainChangesHands() {
    CriticalChainPlan plan = plan(PLANNER.withWarning(Duration.ofHours(2)), golden().resolve());

    assertThat(plan.resourceBuffers())
        .extracting(
            call -> call.activity() + " " + call.resource().orElseThrow() + " " + call.neededAt())
        .containsExactly(
            "A blue " + at(0), "B green " + at(5), "D blue " + at(15), "F red " + at(25));
    assertThat(plan.resourceBuffers().get(1).warnedAt()).isEqualTo(at(3));
  }

  /** X has nobody after it but gives its resource to the critical chain. */
  @Test
  void plan_resourceLeadsIntoTheChain_makesAFeedingChain() {
    ResolvedProject project =
        new TwoPointSketch()
            .resource("crane", 1)
            .activity("A", 8, 12, "")
            .activity("B", 6, 8, "crane", "A")
            .activity("X", 3, 5, "crane")
            .resolve();

    CriticalChainPlan plan = plan(PLANNER.withMethod(BufferMethod.HALF_OF_CHAIN), project);

    assertThat(chain(plan)).containsExactly("A", "B");
    assertThat(feeding(plan)).containsExactly("X > B");
    assertThat(plan.feedingChains().get(0).link()).contains(ActivityLink.Kind.RESOURCE);
    assertThat(plan.feedingChains().get(0).given()).isEqualTo(Duration.ofMinutes(90));
    // Whole hours: X ends at 6, two hours before the crane is needed.
    assertThat(start(plan, "X")).isEqualTo(at(3));
  }
}
