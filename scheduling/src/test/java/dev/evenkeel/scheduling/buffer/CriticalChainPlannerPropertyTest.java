package dev.evenkeel.scheduling.buffer;

import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CriticalChainPlannerPropertyTest {
  private static final ResourceScheduler SCHEDULER = ResourceScheduler.standard();
  private static final CriticalChainPlanner PLANNER =
      CriticalChainPlanner.standard().withScheduler(SCHEDULER).withSafePercentile(1);

  private static Optional<Schedule> schedule(ResourceScheduler scheduler, ResolvedProject project) {
    return scheduler.schedule(project) instanceof Scheduled scheduled
        ? Optional.of(scheduled.schedule())
        : Optional.empty();
  }

  /** Gives each activity a safe estimate between its hours and three times as many. */
  private static ResolvedProject uncertain(ProjectSketch sketch, Random random) {
    Project base = sketch.build();
    Project project =
        base.toBuilder()
            .activities(
                base.activities().stream()
                    .map(
                        activity -> {
                          Duration least = activity.effort().expected();
                          Duration most =
                              least.plus(least.multipliedBy(random.nextInt(21)).dividedBy(10));
                          Effort effort = Effort.triangular(least, least, most);
                          return activity.toBuilder().effort(effort).build();
                        })
                    .toList())
            .build();
    return project.resolve(
        sketch.book(), ResolveSettings.builder().tick(Duration.ofHours(1)).percentile(0).build());
  }

  private static void check(CriticalChainPlan plan, Schedule schedule, ResolvedProject project) {
    assertThat(plan.schedule().finish()).isAfterOrEqualTo(schedule.start());
    assertThat(plan.projectBuffer()).isGreaterThanOrEqualTo(Duration.ZERO);
    assertThat(plan.projectBufferStart()).isAfterOrEqualTo(plan.schedule().finish());
    Duration span =
        project
            .workCalendar(0)
            .workingTime()
            .between(plan.projectBufferStart(), plan.promisedDate());
    assertThat(span).isEqualTo(plan.calendarSpan());
    checkCover(plan);
    plan.feedingChains().forEach(chain -> checkFeeding(plan, chain, project));
  }

  /** Every activity is on the critical chain or in a feeding chain, never in both. */
  private static void checkCover(CriticalChainPlan plan) {
    List<ActivityId> critical = plan.chain().stream().map(ChainActivity::activity).toList();
    assertThat(critical).doesNotHaveDuplicates();
    Set<ActivityId> feeding = new LinkedHashSet<>();
    plan.feedingChains()
        .forEach(one -> one.activities().forEach(activity -> feeding.add(activity.activity())));
    assertThat(feeding).noneMatch(critical::contains);
    Set<ActivityId> all = new LinkedHashSet<>(critical);
    all.addAll(feeding);
    assertThat(all)
        .containsExactlyInAnyOrderElementsOf(
            plan.schedule().assignments().stream().map(Assignment::activity).toList());
  }

  private static Instant end(CriticalChainPlan plan) {
    return plan.chain().isEmpty()
        ? plan.schedule().finish()
        : assignment(plan, plan.chain().get(plan.chain().size() - 1).activity()).finish();
  }

  private static void checkFeeding(
      CriticalChainPlan plan, FeedingChain chain, ResolvedProject project) {
    assertThat(chain.given()).isBetween(Duration.ZERO, chain.wanted());
    assertThat(chain.isBranch() && chain.mergePoint().isEmpty()).isFalse();
    if (chain.link().filter(ActivityLink.Kind.RESOURCE::equals).isPresent() && !chain.isBranch()) {
      Instant start = assignment(plan, chain.mergePoint().orElseThrow()).start();
      assertThat(chain.bufferEnd()).isEqualTo(start);
      // In the pauses of interruptible work a chain may reach beyond its merge point, unbuffered.
      if (!chain.given().isZero()) {
        assertThat(assignment(plan, chain.last()).finish()).isBeforeOrEqualTo(start);
      }
    }
    assertThat(
            project.workCalendar(0).workingTime().between(chain.bufferStart(), chain.bufferEnd()))
        .isGreaterThanOrEqualTo(chain.given());
  }

  private static Assignment assignment(CriticalChainPlan plan, ActivityId activity) {
    return plan.schedule().assignment(activity).orElseThrow();
  }

  @Property(tries = 400)
  void plan_anyProject_isFeasibleAndCoversAllWork(
      @ForAll long seed, @ForAll BufferMethod method, @ForAll FeedingBufferRule rule) {
    Random random = new Random(seed);
    ProjectSketch sketch =
        random.nextBoolean() ? RandomProjects.rich(random) : RandomProjects.staffed(random);
    ResolvedProject project = uncertain(sketch, random);
    schedule(SCHEDULER, project)
        .ifPresent(
            schedule -> {
              CriticalChainPlan plan =
                  PLANNER.withMethod(method).withFeedingBufferRule(rule).plan(project, schedule);
              assertThat(plan.schedule()).isFeasibleFor(project);
              check(plan, schedule, project);
            });
  }

  @Property(tries = 200)
  void plan_serviceFirst_keepsTheCapacity(@ForAll long seed, @ForAll FeedingBufferRule rule) {
    Random random = new Random(seed);
    ProjectSketch sketch = RandomProjects.staffed(random);
    ResolvedProject project = uncertain(sketch, random);
    ProjectCapacity capacity = RandomProjects.capacity(random, project.project());
    ResourceScheduler scheduler = SCHEDULER.withCapacity(capacity);
    schedule(scheduler, project)
        .ifPresent(
            schedule -> {
              CriticalChainPlan plan =
                  PLANNER
                      .withScheduler(scheduler)
                      .withFeedingBufferRule(rule)
                      .plan(project, schedule);
              assertThat(plan.schedule()).isFeasibleFor(project, capacity);
              check(plan, schedule, project);
            });
  }

  /** Without calendars the chain leaves no gap, so its work is the whole time. */
  @Property(tries = 300)
  void plan_classicalProject_chainFillsTheTimeAndPushingGivesAllBuffers(@ForAll long seed) {
    Random random = new Random(seed);
    ResolvedProject project = uncertain(RandomProjects.classical(random, 9), random);
    Schedule schedule = schedule(SCHEDULER, project).orElseThrow();

    CriticalChainPlan shrunk = PLANNER.plan(project, schedule);
    CriticalChainPlan pushed =
        PLANNER.withFeedingBufferRule(FeedingBufferRule.PUSH_CHAIN).plan(project, schedule);

    assertThat(shrunk.schedule()).isFeasibleFor(project);
    assertThat(pushed.schedule()).isFeasibleFor(project);
    assertThat(shrunk.chainLength()).isEqualTo(shrunk.schedule().makespan());
    assertThat(end(shrunk)).isEqualTo(shrunk.schedule().finish());
    assertThat(shrunk.schedule().finish()).isBeforeOrEqualTo(schedule.finish());
    assertThat(pushed.feedingChains())
        .allSatisfy(chain -> assertThat(chain.given()).isEqualTo(chain.wanted()));
    assertThat(pushed.projectBuffer()).isEqualTo(shrunk.projectBuffer());
    assertThat(pushed.projectBufferStart()).isAfterOrEqualTo(shrunk.projectBufferStart());
    assertThat(Duration.between(shrunk.projectBufferStart(), pushed.projectBufferStart()))
        .isLessThanOrEqualTo(missing(shrunk));
    checkBuffersFree(pushed);
  }

  /** Returns what cutting leaves out of all feeding buffers, each rounded up to an hour. */
  private static Duration missing(CriticalChainPlan plan) {
    long hours = 0;
    for (FeedingChain chain : plan.feedingChains()) {
      hours += chain.wanted().minus(chain.given()).plusHours(1).minusNanos(1).toHours();
    }
    return Duration.ofHours(hours);
  }

  /** Between the last activity and the merge point of a feeding chain lies at least the buffer. */
  private static void checkBuffersFree(CriticalChainPlan plan) {
    for (FeedingChain chain : plan.feedingChains()) {
      if (!chain.isBranch()) {
        Instant end =
            chain
                .mergePoint()
                .map(point -> assignment(plan, point).start())
                .orElse(plan.projectBufferStart());
        Instant finish = assignment(plan, chain.last()).finish();
        assertThat(Duration.between(finish, end)).isGreaterThanOrEqualTo(chain.given());
      }
    }
  }

  @Property(tries = 150)
  void plan_everythingListedInReverse_isTheSame(@ForAll long seed) {
    ProjectSketch sketch = RandomProjects.classical(new Random(seed), 8);
    CriticalChainPlanner planner =
        PLANNER.withScheduler(SCHEDULER.withBudget(SearchBudget.ofSchedules(200)));

    CriticalChainPlan plan = planner.plan(sketch.resolve());
    CriticalChainPlan reversed = planner.plan(sketch.reversed().resolve());

    assertThat(reversed.chain()).isEqualTo(plan.chain());
    assertThat(reversed.feedingChains()).isEqualTo(plan.feedingChains());
    assertThat(reversed.promisedDate()).isEqualTo(plan.promisedDate());
  }

  /** More safety in one activity never makes the project buffer of the same chain smaller. */
  @Property(tries = 200)
  void size_moreSafety_isNeverLess(@ForAll long seed, @ForAll BufferMethod method) {
    Random random = new Random(seed);
    ResolvedProject project = uncertain(RandomProjects.classical(random, 9), random);
    Schedule schedule = schedule(SCHEDULER, project).orElseThrow();
    CriticalChainPlan plan = PLANNER.withMethod(method).plan(project, schedule);
    ChainProfile profile =
        ChainProfile.builder().chain(plan.chain()).tightness(random.nextDouble()).build();
    BufferSizing sizing = plan.sizing();

    ChainProfile wider =
        profile.toBuilder()
            .chain(
                plan.chain().stream()
                    .map(
                        one -> {
                          Duration safe = one.safe().plusMinutes(random.nextInt(100));
                          return one.toBuilder().safe(safe).build();
                        })
                    .toList())
            .build();

    assertThat(sizing.size(wider)).isGreaterThanOrEqualTo(sizing.size(profile));
  }
}
