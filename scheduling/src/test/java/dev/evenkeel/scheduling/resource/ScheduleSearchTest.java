package dev.evenkeel.scheduling.resource;

import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.ObjectiveValue;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.search.SearchEnd;
import dev.evenkeel.scheduling.search.SearchProgress;
import dev.evenkeel.scheduling.search.SearchResult;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ScheduleSearchTest {
  private static final ResourceScheduler SEARCH =
      ResourceScheduler.standard().withBudget(SearchBudget.ofSchedules(200));

  /** Two machines: the rule of the latest finish takes 9 hours, the best order takes 8. */
  private static ProjectSketch workshop() {
    return new ProjectSketch()
        .hours("MON-SUN 00:00-24:00")
        .resource("bench", 2)
        .activity("long", 4, activity -> activity.interruptible(false))
        .activity("short", 2, activity -> activity.interruptible(false))
        .activity("twin", 2, activity -> activity.interruptible(false))
        .activity("wide", 4, activity -> activity.interruptible(false))
        .uses("long", "bench", 1)
        .uses("short", "bench", 1)
        .uses("twin", "bench", 1)
        .uses("wide", "bench", 2)
        .after("twin", "short");
  }

  private static ProjectSketch desk() {
    return new ProjectSketch()
        .hours("MON-FRI 09:00-17:00")
        .person("Ada", "talk", 3)
        .person("Ben", "talk", 3)
        .activity("call", 5)
        .activity("write", 3)
        .activity("train", 6)
        .needs("call", "talk", 1, 1)
        .needs("write", "talk", 1, 1)
        .needs("train", "talk", 1, 1);
  }

  private static SearchResult result(SchedulingOutcome outcome) {
    return ((Scheduled) outcome).search();
  }

  @Test
  void schedule_modeOfNoDurationAndMoreThanTheCapacity_isOptimalForEveryEngine() {
    for (boolean interruptible : new boolean[] {true, false}) {
      ResolvedProject project =
          new ProjectSketch()
              .resource("r", 3)
              .activity("A", 2, activity -> activity.interruptible(interruptible))
              .mode(
                  "A",
                  "at once",
                  0,
                  mode -> mode.addDemands(new ResourceDemand(ResourceId.of("r"), 4)))
              .resolve();
      for (Objective[] further : new Objective[][] {{}, {Objective.PEAK}}) {
        SearchResult result =
            result(SEARCH.withObjectives(Objective.MAKESPAN, further).schedule(project));
        assertThat(result.isOptimal()).isTrue();
        assertThat(result.objectives()).allSatisfy(found -> assertThat(found.value()).isEqualTo(0));
      }
    }
  }

  @Test
  void schedule_withoutBudget_isSinglePassWithBound() {
    SearchResult result = result(ResourceScheduler.standard().schedule(workshop().resolve()));

    assertThat(result.end()).isEqualTo(SearchEnd.SINGLE_PASS);
    assertThat(result.schedules()).isEqualTo(1);
    assertThat(result.first().lowerBound()).hasValue(4);
  }

  @Test
  void schedule_renewablePools_isProvedOptimal() {
    ResolvedProject project = workshop().resolve();

    SchedulingOutcome outcome = SEARCH.schedule(project);

    assertThat(outcome.orElseThrow()).isFeasibleFor(project);
    assertThat(outcome.orElseThrow().makespan()).hasHours(8);
    assertThat(result(outcome).isOptimal()).isTrue();
    assertThat(result(outcome).first().gap()).hasValue(0);
  }

  @Test
  void schedule_peopleOnCalendars_isProvedOptimal() {
    ResolvedProject project = desk().resolve();

    SchedulingOutcome outcome = SEARCH.schedule(project);

    assertThat(outcome.orElseThrow()).isFeasibleFor(project);
    // 14 hours of work of two people who both begin on Monday at nine: 7 hours each at least,
    // and no division of 5, 3 and 6 is better than 8 and 6.
    assertThat(outcome.orElseThrow().finish()).isEqualTo(Instant.parse("2026-03-02T17:00:00Z"));
  }

  @Test
  void schedule_severalObjectives_areReportedInOrder() {
    SchedulingOutcome outcome =
        SEARCH.withObjectives(Objective.MAKESPAN, Objective.PEAK).schedule(workshop().resolve());

    assertThat(result(outcome).objectives())
        .extracting(ObjectiveValue::objective)
        .containsExactly(Objective.MAKESPAN, Objective.PEAK);
    assertThat(result(outcome).first().value()).isEqualTo(8);
  }

  @Test
  void schedule_tardinessFirst_putsTheUrgentActivityFirst() {
    ResolvedProject project =
        new ProjectSketch()
            .hours("MON-SUN 00:00-24:00")
            .resource("bench", 1)
            .activity("calm", 3, activity -> activity.interruptible(false))
            .activity(
                "urgent",
                3,
                activity ->
                    activity
                        .interruptible(false)
                        .weight(5)
                        .deadline(ProjectSketch.START.plus(Duration.ofHours(3))))
            .uses("calm", "bench", 1)
            .uses("urgent", "bench", 1)
            .resolve();

    SchedulingOutcome outcome =
        SEARCH.withObjectives(Objective.WEIGHTED_TARDINESS).schedule(project);

    assertThat(outcome.orElseThrow().assignment(ActivityId.of("urgent")).orElseThrow().start())
        .isEqualTo(ProjectSketch.START);
    assertThat(result(outcome).first().value()).isZero();
    assertThat(result(outcome).isOptimal()).isTrue();
  }

  @Test
  void schedule_listener_hearsOnlyBetterSchedulesAndBounds() {
    List<SearchProgress> heard = new ArrayList<>();

    SchedulingOutcome outcome = SEARCH.withListener(heard::add).schedule(workshop().resolve());

    assertThat(heard).isNotEmpty();
    for (int k = 1; k < heard.size(); k++) {
      SearchProgress before = heard.get(k - 1);
      SearchProgress now = heard.get(k);
      assertThat(now.best().value()).isLessThanOrEqualTo(before.best().value());
      assertThat(now.best().lowerBound().orElseThrow())
          .isGreaterThanOrEqualTo(before.best().lowerBound().orElseThrow());
      assertThat(now.schedules()).isGreaterThanOrEqualTo(before.schedules());
    }
    assertThat(heard.get(heard.size() - 1).best().value())
        .isEqualTo(result(outcome).first().value());
  }

  @Test
  void schedule_cancelledAtOnce_stillReturnsASchedule() {
    ResolvedProject project = desk().resolve();

    SchedulingOutcome outcome = SEARCH.withCancellation(() -> true).schedule(project);

    assertThat(outcome.orElseThrow()).isFeasibleFor(project);
  }

  @Test
  void schedule_timeIsOver_endsTheSearch() {
    AtomicLong nanos = new AtomicLong();
    SearchBudget budget =
        SearchBudget.ofTime(Duration.ofNanos(50), nanos::getAndIncrement)
            .withTime(Duration.ofNanos(60), nanos::getAndIncrement);

    SchedulingOutcome outcome =
        ResourceScheduler.standard()
            .withBudget(budget)
            .withObjectives(Objective.VARIANCE)
            .schedule(desk().resolve());

    assertThat(result(outcome).end()).isIn(SearchEnd.BUDGET_SPENT, SearchEnd.OPTIMAL);
    assertThat(nanos.get()).isPositive();
  }

  @Test
  void schedule_leastOfTimes_stillReturnsAllObjectives() {
    SearchBudget budget = SearchBudget.ofTime(Duration.ofNanos(1), System::nanoTime);

    SchedulingOutcome outcome =
        ResourceScheduler.standard()
            .withBudget(budget)
            .withObjectives(Objective.MAKESPAN, Objective.PEAK)
            .schedule(workshop().resolve());

    assertThat(result(outcome).objectives()).hasSize(2);
    assertThat(result(outcome).end()).isIn(SearchEnd.BUDGET_SPENT, SearchEnd.OPTIMAL);
  }

  @Test
  void schedule_oneScheduleForTwoObjectives_makesOne() {
    SchedulingOutcome outcome =
        ResourceScheduler.standard()
            .withBudget(SearchBudget.ofSchedules(1))
            .withObjectives(Objective.MAKESPAN, Objective.PEAK)
            .schedule(workshop().resolve());

    assertThat(result(outcome).schedules()).isEqualTo(1);
  }

  @Test
  void schedule_horizonOfAges_isNoOverflow() {
    ResolvedProject project =
        workshop()
            .build()
            .resolve(
                workshop().book(), ResolveSettings.builder().tick(Duration.ofNanos(1_000)).build());

    SchedulingOutcome outcome =
        ResourceScheduler.standard()
            .withHorizon(Duration.ofSeconds(Long.MAX_VALUE))
            .schedule(project);

    assertThat(outcome.orElseThrow()).isFeasibleFor(project);
  }

  @Test
  void schedule_nobodyCan_isInfeasibleWithTheReason() {
    ResolvedProject project =
        new ProjectSketch()
            .activity("code", 2)
            .person("Ada", "talk", 1)
            .needs("code", "code", 1, 1)
            .resolve();

    SchedulingOutcome outcome = SEARCH.schedule(project);

    assertThat(outcome.findings().of(SchedulingFault.NO_PERSON_WITH_SKILL)).isNotEmpty();
  }

  @Test
  void withObjectives_repeated_isRefused() {
    IllegalArgumentException thrown =
        catchThrowableOfType(
            IllegalArgumentException.class,
            () -> SEARCH.withObjectives(Objective.COST, Objective.COST));

    assertThat(thrown).hasMessage("objectives must not repeat but were [COST, COST]");
  }

  @Test
  void withExecutor_noThread_isRefused() {
    assertThatThrownBy(() -> SEARCH.withExecutor(Runnable::run, 0))
        .hasMessageContaining("parallelism must be positive but was 0");
  }
}
