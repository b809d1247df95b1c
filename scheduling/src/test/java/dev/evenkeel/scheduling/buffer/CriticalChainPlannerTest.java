package dev.evenkeel.scheduling.buffer;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

  /**
   * By hand: crane of one unit, 6 of the 14 hours of the chain; crew of four, of which A takes two
   * for 8 hours: 16 / (4 · 14). K = 1 + 6/14 on σ = √(4² + 2²) / 2.
   */
  @Test
  void plan_tightness_isTheGreatestShareOfAnyResource() {
    TwoPointSketch sketch =
        new TwoPointSketch()
            .resource("crane", 1)
            .resource("crew", 4)
            .activity("A", 8, 12, "crew")
            .activity("B", 6, 8, "crane", "A");
    sketch.sketch().uses("A", "crew", 1);

    CriticalChainPlan plan =
        plan(PLANNER.withMethod(BufferMethod.ADAPTIVE_TIGHTNESS), sketch.resolve());

    double wanted = (1 + 6.0 / 14) * StrictMath.sqrt(20) / 2;
    assertThat(hours(plan.projectBuffer())).isCloseTo(wanted, within(1e-9));
  }

  /** U and V lead to X, which joins the chain; V is left as a branch. */
  @Test
  void plan_feedersOfAFeeder_areABranchWithoutABuffer() {
    ResolvedProject project =
        new TwoPointSketch()
            .activity("A", 20, 30, "")
            .activity("B", 5, 8, "", "A", "X")
            .activity("U", 4, 6, "")
            .activity("V", 3, 5, "")
            .activity("X", 2, 3, "", "U", "V")
            .resolve();

    CriticalChainPlan plan = plan(PLANNER.withMethod(BufferMethod.ADAPTIVE_DENSITY), project);

    assertThat(feeding(plan)).containsExactly("U-X > B", "V > X (branch)");
    FeedingChain branch = plan.feedingChains().get(1);
    assertThat(branch.wanted()).isZero();
    assertThat(branch.bufferEnd()).isEqualTo(branch.bufferStart());
    // The sub-network has three activities and two dependencies; the chain U-X has σ = √5 / 2.
    assertThat(hours(plan.feedingChains().get(0).wanted()))
        .isCloseTo((1 + 2.0 / 3) * StrictMath.sqrt(5) / 2, within(1e-9));
  }

  /** P leads to the chain twice; where B waits for it is implied by A, so it joins A alone. */
  @Test
  void plan_impliedDependency_isNoMergePoint() {
    ResolvedProject project =
        new TwoPointSketch()
            .activity("S", 6, 9, "")
            .activity("A", 5, 7, "", "S", "P")
            .activity("B", 5, 7, "", "A", "P", "Q")
            .activity("P", 2, 3, "")
            .activity("Q", 1, 2, "", "P")
            .resolve();

    CriticalChainPlan plan = plan(PLANNER.withMethod(BufferMethod.HALF_OF_CHAIN), project);

    assertThat(chain(plan)).containsExactly("S", "A", "B");
    assertThat(feeding(plan)).containsExactly("P > A", "P-Q > B");
  }

  /** Two chains of 10; that through N has more removed safety. */
  @Test
  void plan_chainsOfOneLength_takesTheOneWithMoreRemovedSafety() {
    ResolvedProject project =
        new TwoPointSketch()
            .activity("M", 10, 11, "")
            .activity("N", 10, 15, "")
            .activity("Z", 1, 1, "", "M", "N")
            .resolve();

    CriticalChainPlan plan = plan(PLANNER, project);

    assertThat(chain(plan)).containsExactly("N", "Z");
    assertThat(feeding(plan)).containsExactly("M > Z");
    assertThat(plan.feedingChains().get(0).given()).isZero();
  }

  @Test
  void plan_chainThatEndsWithTheProject_isBufferedBeforeTheProjectBuffer() {
    ResolvedProject project =
        new TwoPointSketch().activity("A", 10, 14, "").activity("B", 8, 16, "").resolve();

    CriticalChainPlan shrunk = plan(PLANNER, project);
    CriticalChainPlan pushed =
        plan(PLANNER.withFeedingBufferRule(FeedingBufferRule.PUSH_CHAIN), project);

    assertThat(feeding(shrunk)).containsExactly("B > end");
    assertThat(shrunk.feedingChains().get(0).given()).isEqualTo(Duration.ofHours(2));
    assertThat(shrunk.projectBufferStart()).isEqualTo(at(10));
    assertThat(pushed.feedingChains().get(0).given()).isEqualTo(Duration.ofHours(8));
    assertThat(pushed.projectBufferStart()).isEqualTo(at(16));
    assertThat(pushed.promisedDate()).isEqualTo(at(20));
    assertThat(pushed.findings().toString()).contains("the end of the project comes later by PT6H");
  }

  @Test
  void plan_peopleOnTheChain_areWokenUpAndPaceTheBuffer() {
    ProjectSketch sketch =
        new ProjectSketch()
            .hours("MON-FRI 08:00-16:00")
            .person("ann", "code", 1)
            .works("ann", "MON-FRI 08:00-10:00")
            .activity("A", 4)
            .needs("A", "code", 1, 1);

    CriticalChainPlan plan = plan(PLANNER.withMethod(BufferMethod.HALF_OF_CHAIN), sketch.resolve());

    // As for the calculator: 2 h of work are 5 of the office hours.
    assertThat(plan.calendarSpan()).isEqualTo(Duration.ofHours(5));
    assertThat(plan.promisedDate()).isEqualTo(at(31));
    assertThat(plan.resourceBuffers())
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.person()).contains(PersonId.of("ann"));
              assertThat(call.warnedAt()).isEqualTo(at(-72));
              assertThat(call.toBuilder().build()).isEqualTo(call);
            });
  }

  @Test
  void plan_percentiles_resolveTheProject() {
    Effort effort =
        Effort.triangular(Duration.ofHours(4), Duration.ofHours(4), Duration.ofHours(20));
    ProjectSketch sketch = new ProjectSketch().activity("A", 1);
    Activity activity = sketch.build().activities().get(0).toBuilder().effort(effort).build();
    Project project = sketch.build().toBuilder().activities(List.of(activity)).build();
    ResolveSettings hours = ResolveSettings.builder().tick(Duration.ofHours(1)).build();

    CriticalChainPlan plan =
        CriticalChainPlanner.standard()
            .withAggressivePercentile(0)
            .withSafePercentile(1)
            .withMethod(BufferMethod.SUM_OF_REMOVED_SAFETY)
            .plan(project, sketch.book(), hours);

    assertThat(plan.chainLength()).isEqualTo(Duration.ofHours(4));
    assertThat(plan.projectBuffer()).isEqualTo(Duration.ofHours(16));
    // Median of the triangle: 20 − √(16 · 16 / 2) = 8.69, in whole hours 9.
    assertThat(CriticalChainPlanner.standard().plan(project, sketch.book(), hours).chainLength())
        .isEqualTo(Duration.ofHours(9));
  }

  @Test
  void plan_ownFeedingSizing_keepsRoundingAndMinimum() {
    CriticalChainPlanner planner =
        PLANNER
            .withMethod(BufferMethod.HALF_OF_CHAIN)
            .withFeedingMethod(BufferMethod.ROOT_OF_SQUARES)
            .withRounding(BufferRounding.up(Duration.ofHours(1)))
            .withMinimum(Duration.ofHours(2));

    CriticalChainPlan plan = plan(planner, knowledgeCenter().resolve());

    assertThat(plan.projectBuffer()).isEqualTo(Duration.ofHours(6));
    assertThat(plan.feedingChains())
        .extracting(FeedingChain::wanted)
        .containsExactly(Duration.ofHours(2), Duration.ofHours(3));
    assertThat(plan.sizing().method()).isEqualTo(BufferMethod.HALF_OF_CHAIN);
    assertThat(plan.feedingSizing().method()).isEqualTo(BufferMethod.ROOT_OF_SQUARES);
  }

  @Test
  void plan_promiseAfterTheDeadline_isTold() {
    TwoPointSketch sketch = new TwoPointSketch().activity("A", 10, 14, "");
    sketch.sketch().project(project -> project.deadline(at(12)));

    CriticalChainPlan plan = plan(PLANNER, sketch.resolve());

    assertThat(plan.findings().asList())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).isEqualTo(BufferFault.PROMISE_AFTER_DEADLINE);
              assertThat(finding.text())
                  .isEqualTo("can be promised for " + at(14) + ", after its deadline " + at(12));
            });
  }

  @Test
  void plan_startToStart_isBufferedBeforeTheStart() {
    TwoPointSketch sketch =
        new TwoPointSketch().activity("A", 20, 20, "").activity("B", 6, 6, "", "A");
    sketch.activity("X", 4, 8, "").sketch().link("X", "B", DependencyType.START_TO_START, 3);

    CriticalChainPlan plan = plan(PLANNER, sketch.resolve());

    // X must have started by 17; with its buffer of 4 by 13.
    assertThat(start(plan, "X")).isEqualTo(at(13));
    assertThat(plan.feedingChains().get(0).bufferEnd()).isEqualTo(at(17));
    assertThat(plan.feedingChains().get(0).given()).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void plan_finishToFinishPushed_waitsForTheWholeBuffer() {
    TwoPointSketch sketch = new TwoPointSketch().activity("A", 20, 20, "");
    sketch.activity("X", 18, 26, "").sketch().link("X", "A", DependencyType.FINISH_TO_FINISH, 0);

    CriticalChainPlan plan =
        plan(PLANNER.withFeedingBufferRule(FeedingBufferRule.PUSH_CHAIN), sketch.resolve());

    assertThat(plan.feedingChains().get(0).given()).isEqualTo(Duration.ofHours(8));
    assertThat(plan.projectBufferStart()).isAfterOrEqualTo(at(26));
  }

  @Test
  void plan_noActivities_isEmpty() {
    CriticalChainPlan plan = plan(PLANNER, new ProjectSketch().resolve());

    assertThat(plan.chain()).isEmpty();
    assertThat(plan.feedingChains()).isEmpty();
    assertThat(plan.promisedDate()).isEqualTo(at(0));
  }

  @Test
  void arguments_wrong_areRefused() {
    ResolvedProject project = knowledgeCenter().resolve();
    Schedule schedule = PLANNER.plan(project).schedule();
    ResolvedProject other =
        new ProjectSketch().project(one -> one.id(ProjectId.of("other"))).resolve();
    ResolvedProject larger = knowledgeCenter().activity("9", 1, 2, "").resolve();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.plan(other, schedule))
        .withMessage("schedule must be one of project 'other' but was one of 'sketch'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.plan(larger, schedule))
        .withMessage("schedule must have all 9 activities of the project but had 8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.plan(project, withStranger(schedule)))
        .withMessage("people must be 0 of the project but were [stranger] in activity '1'");
    assertThatIllegalArgumentException().isThrownBy(() -> PLANNER.withAggressivePercentile(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> PLANNER.withSafePercentile(1.1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.withWarning(Duration.ofHours(-1)))
        .withMessage("warning must not be negative but was PT-1H");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.withMinimum(Duration.ofHours(-1)));
    assertThatNullPointerException().isThrownBy(() -> PLANNER.withMethod(null));
    assertThatNullPointerException().isThrownBy(() -> PLANNER.withFeedingMethod(null));
    assertThatNullPointerException().isThrownBy(() -> PLANNER.withSizing(null));
    assertThatNullPointerException().isThrownBy(() -> PLANNER.withRounding(null));
    assertThatNullPointerException().isThrownBy(() -> PLANNER.withScheduler(null));
    assertThatNullPointerException().isThrownBy(() -> PLANNER.withFeedingBufferRule(null));
    assertThatNullPointerException().isThrownBy(() -> PLANNER.plan(project, null));
    assertThatNullPointerException().isThrownBy(() -> PLANNER.plan(null, schedule));
  }

  private static Schedule withStranger(Schedule schedule) {
    Assignment first = schedule.assignments().get(0);
    List<Assignment> assignments = new ArrayList<>(schedule.assignments());
    assignments.set(0, first.toBuilder().addPeople(PersonId.of("stranger")).build());
    return schedule.toBuilder().assignments(assignments).build();
  }

  @Test
  void resourceBuffer_ofNobody_isRefused() {
    ResourceBufferBuilder call =
        ResourceBuffer.builder().activity(ActivityId.of("A")).warnedAt(at(0)).neededAt(at(1));

    assertThatIllegalArgumentException()
        .isThrownBy(call::build)
        .withMessageContaining("must be for either a person or a resource");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> call.person(PersonId.of("ann")).warnedAt(at(2)).build())
        .withMessageContaining("warning must not be after " + at(1));
  }

  /**
   * The published example "kitchen-renovation" of ccpm-scheduler 0.12 (R. Wolf) without its days of
   * absence: chain K1-K3-K6-K4-K5 of 19, K2 joins K4 with a buffer of 3. The builder could do K4
   * before K6 in the same time, but then no other work has any slack.
   */
  @Test
  void plan_schedulesOfOneLength_takesTheOneWithMoreSlack() {
    ResolvedProject project =
        new TwoPointSketch()
            .resource("builder", 1)
            .activity("K1", 4, 8, "builder")
            .activity("K2", 3, 6, "", "K1")
            .activity("K3", 3, 6, "", "K1")
            .activity("K4", 5, 10, "builder", "K2", "K3")
            .activity("K5", 3, 6, "builder", "K4")
            .activity("K6", 4, 8, "builder", "K3")
            .resolve();

    CriticalChainPlan plan = plan(PLANNER.withMethod(BufferMethod.SUM_OF_REMOVED_SAFETY), project);

    assertThat(chain(plan)).containsExactly("K1", "K3", "K6", "K4", "K5");
    assertThat(plan.chainLength()).isEqualTo(Duration.ofHours(19));
    assertThat(feeding(plan)).containsExactly("K2 > K4");
    assertThat(plan.feedingChains().get(0).given()).isEqualTo(Duration.ofHours(3));
  }
}
