package dev.evenkeel.scheduling.network;

import static dev.evenkeel.scheduling.testing.ProjectSketch.START;
import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.PortfolioId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Portfolio;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriticalPathTest {
  private static final String OFFICE = "MON-FRI 08:00-16:00";

  private static CriticalPath calculate(ProjectSketch sketch) {
    return CriticalPathCalculator.standard().calculate(sketch.resolve());
  }

  private static ActivityId id(String id) {
    return ActivityId.of(id);
  }

  private static List<String> names(List<PathStep> path) {
    return path.stream().map(step -> step.activity().value()).toList();
  }

  /** The network of Moder, Phillips and Davis style textbooks, floats worked out by hand. */
  private static ProjectSketch textbook() {
    return new ProjectSketch()
        .activity("A", 3)
        .activity("B", 4)
        .activity("C", 2)
        .activity("D", 5)
        .activity("E", 1)
        .after("C", "A")
        .after("D", "A", "B")
        .after("E", "C", "D");
  }

  @Test
  void calculate_textbookNetwork_hasTimesAndFloatsByHand() {
    CriticalPath path = calculate(textbook());

    assertThat(path.length()).isEqualTo(Duration.ofHours(10));
    assertThat(path.finish()).isEqualTo(at(10));
    assertThat(path.finishTick()).isEqualTo(10);
    assertThat(path.criticalActivities()).containsExactly(id("B"), id("D"), id("E"));
    ActivityTimes c = path.times(id("C"));
    assertThat(c.earliestStart()).isEqualTo(at(3));
    assertThat(c.earliestFinish()).isEqualTo(at(5));
    assertThat(c.latestStart()).isEqualTo(at(7));
    assertThat(c.latestFinish()).isEqualTo(at(9));
    assertThat(c.totalFloat()).isEqualTo(Duration.ofHours(4));
    assertThat(c.freeFloat()).isEqualTo(Duration.ofHours(4));
    assertThat(c.isCritical()).isFalse();
    ActivityTimes a = path.times(id("A"));
    assertThat(a.totalFloat()).isEqualTo(Duration.ofHours(1));
    assertThat(a.freeFloat()).isZero();
    assertThat(path.times().get(3).isCritical()).isTrue();
    assertThat(path)
        .hasToString(
            "critical path of PT10H, finish 2026-03-02T18:00:00Z, 3 of 5 activities critical");
  }

  @Test
  void longestPath_textbookNetwork_tellsReasons() {
    List<PathStep> path = calculate(textbook()).longestPath();

    assertThat(names(path)).containsExactly("B", "D", "E");
    assertThat(path.get(0).driver()).isEqualTo(new Driver.ProjectStart());
    assertThat(path.get(0).driver().sentence()).isEqualTo("Starts with the project.");
    assertThat(path.get(1).driver().sentence()).isEqualTo("Starts after 'B' finishes.");
    assertThat(path.get(1).start()).isEqualTo(at(4));
    assertThat(path.get(1).finish()).isEqualTo(at(9));
  }

  @Test
  void longestPaths_twoOfThem_areBothFoundInOrder() {
    CriticalPath path =
        calculate(
            new ProjectSketch()
                .activity("A", 2)
                .activity("B", 2)
                .activity("C", 3)
                .activity("D", 3)
                .after("C", "A", "B")
                .after("D", "A"));

    assertThat(path.longestPaths(10).stream().map(CriticalPathTest::names))
        .containsExactly(List.of("A", "C"), List.of("B", "C"), List.of("A", "D"));
    assertThat(path.longestPaths(2)).hasSize(2);
    assertThat(path.longestPaths(0)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> path.longestPaths(-1));
  }

  @Test
  void longestPaths_exponentiallyMany_stopAtLimit() {
    ProjectSketch sketch = new ProjectSketch().activity("0", 1);
    for (int k = 1; k <= 60; k++) {
      String before = String.valueOf(k - 1);
      sketch.activity("a" + k, 1).activity("b" + k, 1).activity(String.valueOf(k), 1);
      sketch.after("a" + k, before).after("b" + k, before).after("" + k, "a" + k, "b" + k);
    }

    assertThat(calculate(sketch).longestPaths(100)).hasSize(100).doesNotHaveDuplicates();
  }

  @Test
  void calculate_noActivities_finishesAtStart() {
    CriticalPath path = calculate(new ProjectSketch());

    assertThat(path.length()).isZero();
    assertThat(path.finish()).isEqualTo(START);
    assertThat(path.longestPath()).isEmpty();
    assertThat(path.times()).isEmpty();
    assertThat(path.criticalActivities()).isEmpty();
  }

  @Test
  void calculate_allDependencyTypes_followTheirInequalities() {
    CriticalPath path =
        calculate(
            new ProjectSketch()
                .activity("A", 10)
                .activity("FS", 4)
                .activity("SS", 4)
                .activity("FF", 4)
                .activity("SF", 4)
                .link("A", "FS", DependencyType.FINISH_TO_START, 2)
                .link("A", "SS", DependencyType.START_TO_START, 3)
                .link("A", "FF", DependencyType.FINISH_TO_FINISH, 1)
                .link("A", "SF", DependencyType.START_TO_FINISH, 7));

    assertThat(path.times(id("FS")).earliestStart()).isEqualTo(at(12));
    assertThat(path.times(id("SS")).earliestStart()).isEqualTo(at(3));
    assertThat(path.times(id("FF")).earliestStart()).isEqualTo(at(7));
    assertThat(path.times(id("SF")).earliestStart()).isEqualTo(at(3));
    assertThat(path.times(id("A")).totalFloat()).isZero();
    assertThat(path.driver(id("FS")).sentence())
        .isEqualTo("Starts PT2H of working time after 'A' finishes.");
    assertThat(path.driver(id("SF")).sentence())
        .isEqualTo("Finishes PT7H of working time after 'A' starts.");
  }

  @Test
  void calculate_leads_reachBack() {
    CriticalPath path =
        calculate(
            new ProjectSketch()
                .activity("A", 10)
                .activity("B", 4)
                .activity("C", 4)
                .link("A", "B", DependencyType.FINISH_TO_START, -3)
                .link("A", "C", DependencyType.FINISH_TO_START, -20));

    assertThat(path.times(id("B")).earliestStart()).isEqualTo(at(7));
    assertThat(path.times(id("C")).earliestStart()).isEqualTo(START);
    assertThat(path.driver(id("B")).sentence())
        .isEqualTo("Starts not more than PT3H of working time before 'A' finishes.");
    assertThat(path.driver(id("C"))).isEqualTo(new Driver.ProjectStart());
  }

  @Test
  void calculate_officeHours_countsFloatInWorkingTime() {
    CriticalPath path =
        calculate(
            new ProjectSketch()
                .hours(OFFICE)
                .activity("A", 12)
                .activity("B", 2)
                .activity("C", 30)
                .after("B", "A"));

    // 12 h from Monday 08:00 are Monday's 8 and Tuesday's first 4; 30 h end on Thursday 14:00.
    assertThat(path.times(id("A")).earliestFinish()).isEqualTo(at(28));
    assertThat(path.finish()).isEqualTo(at(78));
    assertThat(path.times(id("A")).totalFloat()).isEqualTo(Duration.ofHours(16));
    assertThat(path.times(id("B")).freeFloat()).isEqualTo(Duration.ofHours(16));
    assertThat(path.criticalActivities()).containsExactly(id("C"));
  }

  @Test
  void calculate_finishAtClosing_successorWaitsForMorning() {
    CriticalPath path =
        calculate(
            new ProjectSketch().hours(OFFICE).activity("A", 8).activity("B", 1).after("B", "A"));

    assertThat(path.times(id("A")).earliestFinish()).isEqualTo(at(8));
    assertThat(path.times(id("B")).earliestStart()).isEqualTo(at(24));
    assertThat(names(path.longestPath())).containsExactly("A", "B");
  }

  @Test
  void calculate_lagInOtherCalendar_passesOverNight() {
    Dependency elapsed =
        Dependency.builder()
            .from(id("A"))
            .to(id("B"))
            .lag(Duration.ofHours(12))
            .lagCalendar(CalendarId.of("elapsed"))
            .build();
    ProjectSketch sketch =
        new ProjectSketch().hours(OFFICE).activity("A", 8).activity("B", 1).link(elapsed);

    assertThat(calculate(sketch).times(id("B")).earliestStart()).isEqualTo(at(24));
    ProjectSketch working =
        new ProjectSketch()
            .hours(OFFICE)
            .activity("A", 8)
            .activity("B", 1)
            .link("A", "B", DependencyType.FINISH_TO_START, 12);
    assertThat(calculate(working).times(id("B")).earliestStart()).isEqualTo(at(52));
  }

  @Test
  void calculate_unbrokenWork_waitsForLongEnoughOpening() {
    CriticalPath path =
        calculate(
            new ProjectSketch()
                .hours("MON-FRI 08:00-10:00 11:00-16:00")
                .activity("A", 4, activity -> activity.interruptible(false))
                .activity("B", 30));

    assertThat(path.times(id("A")).earliestStart()).isEqualTo(at(3));
    // 28 working hours until Thursday's close, two more on Friday: the last fit is Thursday's.
    assertThat(path.times(id("A")).latestStart()).isEqualTo(at(76));
  }

  @Test
  void calculate_unbrokenWorkLongerThanAnyOpening_isRefused() {
    ProjectSketch sketch =
        new ProjectSketch()
            .hours(OFFICE)
            .activity("A", 9, activity -> activity.interruptible(false));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> calculate(sketch))
        .withMessageContaining("must fit into one opening")
        .withMessageContaining("Maybe make the activity interruptible");
  }

  @Test
  void calculate_releaseDate_drivesPath() {
    CriticalPath path =
        calculate(
            new ProjectSketch()
                .activity("A", 3, activity -> activity.earliestStart(at(5)))
                .activity("B", 1)
                .after("B", "A"));

    assertThat(path.times(id("A")).earliestStart()).isEqualTo(at(5));
    assertThat(path.longestPath().get(0).driver()).isEqualTo(new Driver.ReleaseDate(at(5)));
    assertThat(path.longestPath().get(0).driver().sentence())
        .isEqualTo("Must not start before 2026-03-02T13:00:00Z.");
  }

  @Test
  void calculate_missedDeadline_hasNegativeFloat() {
    CriticalPath path =
        calculate(
            new ProjectSketch()
                .activity("A", 3)
                .activity("B", 4, activity -> activity.deadline(at(5)))
                .after("B", "A"));

    assertThat(path.times(id("A")).totalFloat()).isEqualTo(Duration.ofHours(-2));
    assertThat(path.times(id("B")).totalFloat()).isEqualTo(Duration.ofHours(-2));
    assertThat(path.times(id("A")).latestStart()).isEqualTo(at(-2));
    assertThat(path.criticalActivities()).containsExactly(id("A"), id("B"));
    assertThat(path.times(id("B")).freeFloat()).isZero();
  }

  @Test
  void milestones_deadline_limitsActivitiesAndIsReported() {
    CriticalPath path =
        calculate(
            new ProjectSketch()
                .activity("A", 3)
                .activity("B", 9)
                .milestone("early", 5, "A")
                .milestone("late", 8, "A", "B"));

    assertThat(path.times(id("A")).totalFloat()).isEqualTo(Duration.ofHours(2));
    assertThat(path.times(id("B")).totalFloat()).isEqualTo(Duration.ofHours(-1));
    assertThat(path.milestones()).extracting(MilestoneTimes::isLate).containsExactly(false, true);
    assertThat(path.milestones().get(0).earliest()).isEqualTo(at(3));
    assertThat(path.milestones().get(1).toBuilder().build()).isEqualTo(path.milestones().get(1));
  }

  @Test
  void calculate_projectDeadline_limitsOnlyIfItIsEarlier() {
    Instant early = at(2);
    CriticalPath tight =
        calculate(new ProjectSketch().activity("A", 3).project(project -> project.deadline(early)));
    CriticalPath loose =
        calculate(new ProjectSketch().activity("A", 3).project(project -> project.deadline(at(9))));

    assertThat(tight.times(id("A")).totalFloat()).isEqualTo(Duration.ofHours(-1));
    assertThat(loose.times(id("A")).totalFloat()).isZero();
  }

  @Test
  void calculate_noWork_isNotMovedToOpeningHours() {
    CriticalPath path =
        calculate(
            new ProjectSketch().hours(OFFICE).activity("A", 8).activity("B", 0).after("B", "A"));

    assertThat(path.times(id("B")).earliestStart()).isEqualTo(at(8));
    assertThat(path.times(id("B")).earliestFinish()).isEqualTo(at(8));
    assertThat(path.times(id("B")).isCritical()).isTrue();
  }

  @Test
  void calculate_longChain_needsNoDeepStack() {
    ProjectSketch sketch = new ProjectSketch().hours(OFFICE).activity("0", 1);
    for (int k = 1; k < 50_000; k++) {
      sketch.activity(String.valueOf(k), 1).after(String.valueOf(k), String.valueOf(k - 1));
    }

    CriticalPath path = calculate(sketch);

    assertThat(path.longestPath()).hasSize(50_000);
    assertThat(path.criticalActivities()).hasSize(50_000);
    // 50,000 hours are 1,250 weeks of 40; the last of them ends on a Friday, 16:00.
    assertThat(path.finish()).isEqualTo(at(1249 * 168 + 4 * 24 + 8));
  }

  @Test
  void drag_officeHours_isElapsedTime() {
    CriticalPath path =
        calculate(
            new ProjectSketch()
                .hours(OFFICE)
                .activity("A", 8)
                .activity("B", 4)
                .activity("C", 10)
                .after("B", "A"));

    // Monday 8 h and Tuesday 4 h; without A, C would end on Tuesday at 10:00, two hours earlier.
    assertThat(path.finish()).isEqualTo(at(28));
    assertThat(path.drag(id("A"))).isEqualTo(Duration.ofHours(2));
    assertThat(path.drag(id("B"))).isEqualTo(Duration.ofHours(2));
    assertThat(path.drag(id("C"))).isZero();
    assertThat(path.times(id("C")).independentFloat()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void findings_missedDeadlines_tellByHowMuchAndWhy() {
    CriticalPath path =
        calculate(
            new ProjectSketch()
                .activity("A", 3)
                .activity("B", 4, activity -> activity.deadline(at(5)))
                .after("B", "A")
                .milestone("early", 2, "A")
                .milestone("past", -1)
                .project(project -> project.deadline(at(6))));

    assertThat(path.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "WARNING activity 'B': is finished at 2026-03-02T15:00:00Z at the earliest, PT2H after"
                + " its deadline; longest path 'A' → 'B' [deadline-missed]",
            "WARNING milestone 'early': is finished at 2026-03-02T11:00:00Z at the earliest, PT1H"
                + " after its deadline; longest path 'A' [deadline-missed]",
            "WARNING milestone 'past': is finished at 2026-03-02T08:00:00Z at the earliest, PT1H"
                + " after its deadline [deadline-missed]",
            "WARNING project 'sketch': is finished at 2026-03-02T15:00:00Z at the earliest, PT1H"
                + " after its deadline; longest path 'A' → 'B' [project-deadline-missed]");
  }

  @Test
  void longestPathTo_activityOffTheLongestPath_leadsThere() {
    CriticalPath path = calculate(textbook());

    assertThat(names(path.longestPathTo(id("C")))).containsExactly("A", "C");
    assertThat(path.longestPathTo(id("C")).get(1).driver().sentence())
        .isEqualTo("Starts after 'A' finishes.");
    assertThat(path.network().longestPathCount()).isEqualTo(path.longestPathCount()).isEqualTo(1);
  }

  @Test
  void portfolio_twoProjects_haveTheirOwnFinishesAndPaths() {
    Project first =
        new ProjectSketch()
            .activity("A", 3)
            .activity("B", 4)
            .after("B", "A")
            .project(project -> project.deadline(at(6)))
            .build();
    Project second =
        new ProjectSketch()
            .activity("C", 2)
            .activity("D", 5)
            .link("A", "D", DependencyType.FINISH_TO_START, 0)
            .project(project -> project.id(ProjectId.of("other")).start(at(1)))
            .build();
    Portfolio both =
        Portfolio.builder()
            .id(PortfolioId.of("both"))
            .name("Both")
            .addProjects(first, second)
            .build();
    CriticalPath path =
        CriticalPathCalculator.standard()
            .calculate(
                both.resolve(
                    CalendarBook.of(WorkCalendar.always()),
                    ResolveSettings.builder().tick(Duration.ofHours(1)).build()));

    assertThat(path.finishOf(0)).isEqualTo(at(7));
    assertThat(path.finishOf(1)).isEqualTo(at(8)).isEqualTo(path.finish());
    assertThat(path.longestPathsOf(0).map(CriticalPathTest::names))
        .containsExactly(List.of("A", "B"));
    assertThat(path.longestPathsOf(1).map(CriticalPathTest::names))
        .containsExactly(List.of("A", "D"));
    assertThat(path.longestPathCountOf(0)).isEqualTo(1);
    assertThat(path.activitiesOnLongestPathsOf(1)).containsExactly(id("A"), id("D"));
    assertThat(path.times(id("C")).totalFloat()).isEqualTo(Duration.ofHours(5));
    assertThat(path.times(id("A")).totalFloat()).isEqualTo(Duration.ofHours(-1));
    assertThat(path.driver(id("C"))).isEqualTo(new Driver.ProjectStart());
    assertThat(path.drag(id("A"))).isEqualTo(Duration.ofHours(3));
    assertThat(path.findings()).extracting(Finding::object).containsExactly("project 'sketch'");
  }

  @Test
  void values_toBuilder_giveEqualValues() {
    CriticalPath path = calculate(textbook());

    assertThat(path.times(id("A")).toBuilder().build()).isEqualTo(path.times(id("A")));
    assertThat(path.longestPath().get(0).toBuilder().build()).isEqualTo(path.longestPath().get(0));
  }

  @Test
  void arguments_wrong_areRefused() {
    CriticalPath path = calculate(textbook());

    assertThatNullPointerException()
        .isThrownBy(() -> CriticalPathCalculator.standard().calculate((ResolvedProject) null))
        .withMessage("project");
    assertThatNullPointerException().isThrownBy(() -> path.times(null)).withMessage("activity");
    assertThatNullPointerException().isThrownBy(() -> path.driver(null)).withMessage("activity");
    assertThatIllegalArgumentException().isThrownBy(() -> path.times(id("Z")));
    assertThatNullPointerException().isThrownBy(() -> new Driver.ReleaseDate(null));
    assertThatNullPointerException().isThrownBy(() -> new Driver.DrivingDependency(null));
  }
}
