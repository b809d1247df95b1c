package dev.evenkeel.scheduling.fever;

import static dev.evenkeel.scheduling.testing.ProjectSketch.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.testing.CoreDomain;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.buffer.BufferCalculator;
import dev.evenkeel.scheduling.buffer.BufferMethod;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.Scheduled;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class FeverChartCalculatorPropertyTest {
  private static final FeverChartCalculator CALCULATOR = FeverChartCalculator.standard();

  /** A chain, and how it really went: hour by hour, on a calendar that is always open. */
  private static final class Course {
    private final List<ChainLink> links = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> finishes = new ArrayList<>();
    private final int bufferHours;
    private int plannedHours;
    private int idleHours;

    Course(Random random) {
      int finish = 0;
      int count = 1 + random.nextInt(6);
      for (int i = 0; i < count; i++) {
        int gap = i == 0 || random.nextBoolean() ? 0 : random.nextInt(10);
        int planned = 1 + random.nextInt(20);
        int idle = random.nextBoolean() ? 0 : random.nextInt(10);
        links.add(link(i, planned, gap));
        plannedHours += gap + planned;
        idleHours += idle;
        starts.add(finish + gap + idle);
        finish = finish + gap + idle + 1 + random.nextInt(30);
        finishes.add(finish);
      }
      bufferHours = 1 + random.nextInt(50);
    }

    private static ChainLink link(int number, int planned, int gap) {
      return ChainLink.builder()
          .activity(ActivityId.of("a" + number))
          .planned(Duration.ofHours(planned))
          .gap(Duration.ofHours(gap))
          .build();
    }

    BufferedChain chain() {
      return BufferedChain.builder()
          .links(links)
          .bufferSpan(Duration.ofHours(bufferHours))
          .plannedFinish(START.plus(Duration.ofHours(plannedHours)))
          .calendar(WorkCalendar.always())
          .build();
    }

    int finish() {
      return finishes.get(finishes.size() - 1);
    }

    int actual(int i) {
      return finishes.get(i) - starts.get(i);
    }

    /** What is known at an hour if everybody foresees everything. */
    List<ChainProgress> foreseen(int hour) {
      List<ChainProgress> progress = new ArrayList<>();
      for (int i = 0; i < links.size(); i++) {
        progress.add(foreseen(i, hour));
      }
      return progress;
    }

    private ChainProgress foreseen(int i, int hour) {
      ActivityId activity = links.get(i).activity();
      Duration length = Duration.ofHours(actual(i));
      if (finishes.get(i) <= hour) {
        return ChainProgress.finished(activity, length, instant(finishes.get(i)));
      }
      if (starts.get(i) < hour) {
        Duration worked = Duration.ofHours(hour - starts.get(i));
        return ChainProgress.running(activity, worked, length.minus(worked));
      }
      return ChainProgress.notStarted(activity, length).withNotBefore(instant(starts.get(i)));
    }

    static Instant instant(int hour) {
      return START.plus(Duration.ofHours(hour));
    }
  }

  @Property
  void assess_everythingForeseen_projectsTheRealFinishAtAnyHour(@ForAll Random random) {
    Course course = new Course(random);
    int hour = random.nextInt(course.finish() + 1);

    FeverAssessment assessment =
        CALCULATOR.assess(course.chain(), course.foreseen(hour), Course.instant(hour));

    assertThat(assessment.projectedFinish()).isEqualTo(Course.instant(course.finish()));
    assertThat(assessment.consumed())
        .isEqualTo(Duration.ofHours(course.finish() - course.plannedHours));
    assertThat(assessment.waiting()).isEqualTo(Duration.ofHours(course.idleHours));
    for (int i = 0; i < course.links.size(); i++) {
      ChainLink link = course.links.get(i);
      assertThat(assessment.overruns().get(link.activity()))
          .isEqualTo(Duration.ofHours(course.actual(i)).minus(link.planned()));
    }
    assertThat(assessment.point().orElseThrow().bufferConsumed())
        .isEqualTo((double) (course.finish() - course.plannedHours) / course.bufferHours);
  }

  @Property
  void assess_anyProgress_partsAddUpExactly(@ForAll Random random) {
    Course course = new Course(random);
    int hour = random.nextInt(course.finish() + 1);
    BufferedChain slow =
        course.chain().toBuilder()
            .links(course.links.stream().map(link -> atRandomPace(link, random)).toList())
            .calendar(WorkCalendar.weekly("office", ZoneOffset.UTC, "MON-FRI 08:00-17:00"))
            .build();

    FeverAssessment assessment =
        CALCULATOR.assess(slow, course.foreseen(hour), Course.instant(hour));

    Duration sum =
        assessment.overruns().values().stream().reduce(assessment.waiting(), Duration::plus);
    assertThat(sum).isEqualTo(assessment.consumed());
    assertThat(assessment.findings()).isNotEmpty();
  }

  private static ChainLink atRandomPace(ChainLink link, Random random) {
    return link.toBuilder().span(Duration.ofMinutes(random.nextInt(5_000))).build();
  }

  @Property
  void assess_nothingDoneSince_neverUsesLess(@ForAll Random random) {
    Course course = new Course(random);
    int hour = random.nextInt(course.finish() + 1);
    int later = hour + random.nextInt(200);
    List<ChainProgress> progress = course.foreseen(hour);

    FeverAssessment before = CALCULATOR.assess(course.chain(), progress, Course.instant(hour));
    FeverAssessment after = CALCULATOR.assess(course.chain(), progress, Course.instant(later));

    assertThat(after.consumed()).isGreaterThanOrEqualTo(before.consumed());
    assertThat(after.point().orElseThrow().chainCompleted())
        .isEqualTo(before.point().orElseThrow().chainCompleted());
  }

  @Property
  void assess_moreRemaining_neverUsesLessNorCompletesMore(@ForAll Random random) {
    Course course = new Course(random);
    int hour = random.nextInt(course.finish());
    List<ChainProgress> progress = course.foreseen(hour);
    List<ChainProgress> longer =
        progress.stream()
            .map(one -> one.finish().isPresent() ? one : longer(one, random.nextInt(9)))
            .toList();

    for (CompletionRule rule : CompletionRule.values()) {
      FeverChartCalculator calculator = CALCULATOR.withCompletion(rule);
      FeverPoint first = point(calculator, course, progress, hour);
      FeverPoint second = point(calculator, course, longer, hour);
      assertThat(second.bufferConsumed()).isGreaterThanOrEqualTo(first.bufferConsumed());
      assertThat(second.chainCompleted()).isLessThanOrEqualTo(first.chainCompleted() + 1e-12);
    }
  }

  private static FeverPoint point(
      FeverChartCalculator calculator, Course course, List<ChainProgress> progress, int hour) {
    return calculator.assess(course.chain(), progress, Course.instant(hour)).point().orElseThrow();
  }

  private static ChainProgress longer(ChainProgress progress, int hours) {
    return progress.toBuilder().remaining(progress.remaining().plusHours(hours)).build();
  }

  @Property
  void assess_otherUnitOfTime_hasTheSameShares(@ForAll Random random) {
    Course course = new Course(random);
    int hour = random.nextInt(course.finish() + 1);
    BufferedChain chain = course.chain();
    BufferedChain tripled =
        chain.toBuilder()
            .links(chain.links().stream().map(FeverChartCalculatorPropertyTest::tripled).toList())
            .bufferSpan(chain.bufferSpan().multipliedBy(3))
            .plannedFinish(tripled(chain.plannedFinish()))
            .build();
    List<ChainProgress> progress = course.foreseen(hour);

    FeverPoint single =
        CALCULATOR.assess(chain, progress, Course.instant(hour)).point().orElseThrow();
    FeverPoint triple =
        CALCULATOR
            .assess(
                tripled,
                progress.stream().map(FeverChartCalculatorPropertyTest::tripled).toList(),
                tripled(Course.instant(hour)))
            .point()
            .orElseThrow();

    assertThat(triple.bufferConsumed()).isEqualTo(single.bufferConsumed());
    assertThat(triple.chainCompleted()).isCloseTo(single.chainCompleted(), within(1e-12));
  }

  private static ChainLink tripled(ChainLink link) {
    return link.toBuilder()
        .planned(link.planned().multipliedBy(3))
        .span(link.span().multipliedBy(3))
        .gap(link.gap().multipliedBy(3))
        .build();
  }

  private static ChainProgress tripled(ChainProgress progress) {
    return progress.toBuilder()
        .worked(progress.worked().multipliedBy(3))
        .remaining(progress.remaining().multipliedBy(3))
        .finish(progress.finish().map(FeverChartCalculatorPropertyTest::tripled))
        .notBefore(progress.notBefore().map(FeverChartCalculatorPropertyTest::tripled))
        .build();
  }

  private static Instant tripled(Instant instant) {
    return START.plus(Duration.between(START, instant).multipliedBy(3));
  }

  /** With calendars, people and lags: whenever a link ends and none runs, nothing is used. */
  @Property(tries = 200)
  void assess_scheduleThatRunsAsPlanned_usesNoBufferAtAnyLink(@ForAll ResolvedProject project) {
    if (ResourceScheduler.standard().schedule(project) instanceof Scheduled scheduled) {
      Schedule schedule = scheduled.schedule();
      BufferedChain chain =
          BufferedChain.of(
              BufferCalculator.standard()
                  .withMethod(BufferMethod.HALF_OF_CHAIN)
                  .plan(project, schedule),
              project,
              schedule);
      for (ChainLink link : chain.links()) {
        Instant asOf = assignment(schedule, link).finish();
        if (noneRuns(schedule, chain, asOf)) {
          FeverAssessment assessment =
              CALCULATOR.assess(chain, asPlanned(schedule, chain, asOf), asOf);
          assertThat(assessment.consumed()).isZero();
          assertThat(assessment.waiting()).isZero();
        }
      }
    }
  }

  /** Between links too, if the finish of the schedule is taken instead of the pace. */
  @Property(tries = 200)
  void assess_progressOfItsOwnSchedule_hasNoOverrunAtAnyTime(
      @ForAll ResolvedProject project, @ForAll Random random) {
    if (ResourceScheduler.standard().schedule(project) instanceof Scheduled scheduled) {
      Schedule schedule = scheduled.schedule();
      BufferedChain chain =
          BufferedChain.of(BufferCalculator.standard().plan(project, schedule), project, schedule);
      Instant asOf = schedule.start().plusSeconds(random.nextLong(10_000_000));

      FeverAssessment assessment =
          CALCULATOR.assess(chain, chain.progress(schedule, asOf), asOf, schedule.finish());

      assertThat(assessment.consumed()).isZero();
      assertThat(assessment.overruns().values()).containsOnly(Duration.ZERO);
      assertThat(assessment.waiting()).isZero();
    }
  }

  private static Assignment assignment(Schedule schedule, ChainLink link) {
    return schedule.assignment(link.activity()).orElseThrow();
  }

  private static boolean noneRuns(Schedule schedule, BufferedChain chain, Instant asOf) {
    return chain.links().stream()
        .map(link -> assignment(schedule, link))
        .allMatch(one -> !one.start().isBefore(asOf) || !one.finish().isAfter(asOf));
  }

  private static List<ChainProgress> asPlanned(
      Schedule schedule, BufferedChain chain, Instant asOf) {
    return chain.links().stream()
        .map(link -> assignment(schedule, link))
        .filter(one -> !one.finish().isAfter(asOf))
        .map(one -> ChainProgress.finished(one.activity(), one.worked(), one.finish()))
        .toList();
  }
}
