package dev.evenkeel.scheduling.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CriticalPathPropertyTest {
  @Provide
  Arbitrary<ProjectSketch> onCalendars() {
    return Arbitraries.randomValue(random -> RandomProjects.network(random, true));
  }

  @Provide
  Arbitrary<ProjectSketch> dayAndNight() {
    return Arbitraries.randomValue(random -> RandomProjects.network(random, false));
  }

  @Property(tries = 500)
  void calculate_onCalendars_equalsSteppingTickByTick(@ForAll("onCalendars") ProjectSketch sketch) {
    assertEqualsStepping(sketch.resolve());
  }

  @Property(tries = 500)
  void calculate_dayAndNight_equalsSteppingTickByTick(@ForAll("dayAndNight") ProjectSketch sketch) {
    assertEqualsStepping(sketch.resolve());
  }

  private static void assertEqualsStepping(ResolvedProject project) {
    CriticalPath path = CriticalPathCalculator.standard().calculate(project);
    SteppingNetwork stepping = new SteppingNetwork(project);
    for (int activity = 0; activity < project.activityCount(); activity++) {
      assertThat(path.earliestStart(activity)).isEqualTo(stepping.earliestStart[activity]);
      assertThat(path.earliestFinish(activity)).isEqualTo(stepping.earliestFinish[activity]);
      assertThat(path.latestStart(activity)).isEqualTo(stepping.latestStart[activity]);
      assertThat(path.latestFinish(activity)).isEqualTo(stepping.latestFinish[activity]);
      assertThat(path.totalFloat(activity)).isEqualTo(stepping.totalFloat(activity));
      assertThat(path.freeFloat(activity)).isEqualTo(stepping.freeFloat(activity));
      assertThat(path.independentFloat(activity)).isEqualTo(stepping.independentFloat(activity));
    }
  }

  @Property(tries = 300)
  void floats_always_freeIsNotNegativeAndNotAboveTotalWithoutDeadline(
      @ForAll("onCalendars") ProjectSketch sketch) {
    CriticalPath path = CriticalPathCalculator.standard().calculate(sketch.resolve());
    boolean isFree =
        path.project().project().activities().stream().noneMatch(a -> a.deadline().isPresent());
    for (int activity = 0; activity < path.project().activityCount(); activity++) {
      assertThat(path.freeFloat(activity)).isNotNegative();
      if (isFree) {
        assertThat(path.freeFloat(activity)).isLessThanOrEqualTo(path.totalFloat(activity));
      }
    }
  }

  @Property(tries = 300)
  void drag_onCalendars_equalsRecalculationOfTheProjectWithoutTheEffort(
      @ForAll("onCalendars") ProjectSketch sketch) {
    CriticalPath path = CriticalPathCalculator.standard().calculate(sketch.resolve());
    for (int activity = 0; activity < path.project().activityCount(); activity++) {
      ResolvedProject without = withoutEffort(sketch, activity);
      long finish = CriticalPathCalculator.standard().calculate(without).finishTick();
      assertThat(path.drag(activity)).isEqualTo(path.finishTick() - finish);
    }
  }

  private static ResolvedProject withoutEffort(ProjectSketch sketch, int activity) {
    Project project = sketch.build();
    List<Activity> activities = new ArrayList<>(project.activities());
    Effort none = Effort.of(Duration.ZERO);
    activities.set(activity, activities.get(activity).toBuilder().effort(none).build());
    return project.toBuilder()
        .activities(activities)
        .build()
        .resolve(sketch.book(), ResolveSettings.builder().tick(Duration.ofHours(1)).build());
  }

  @Property(tries = 300)
  void findings_always_tellExactlyWhenLatestLiesBeforeEarliest(
      @ForAll("onCalendars") ProjectSketch sketch) {
    CriticalPath path = CriticalPathCalculator.standard().calculate(sketch.resolve());
    boolean isLate =
        IntStream.range(0, path.project().activityCount())
            .anyMatch(k -> path.latestStart(k) < path.earliestStart(k));
    assertThat(path.findings().isEmpty()).isEqualTo(!isLate);
    assertThat(path.network().findings().size()).isEqualTo(path.findings().size());
  }

  @Property(tries = 300)
  void longestPaths_onCalendars_areCounted(@ForAll("onCalendars") ProjectSketch sketch) {
    CriticalPath path = CriticalPathCalculator.standard().calculate(sketch.resolve());
    assertThat(path.longestPathCount()).isEqualTo(path.longestPaths().count());
    assertThat(path.activitiesOnLongestPathsOf(0))
        .containsExactlyInAnyOrderElementsOf(
            path.longestPaths().flatMap(List::stream).map(PathStep::activity).distinct().toList());
  }

  @Property(tries = 300)
  void longestPath_always_leadsFromIndependentStartToFinishAlongDependencies(
      @ForAll("onCalendars") ProjectSketch sketch) {
    CriticalPath path = CriticalPathCalculator.standard().calculate(sketch.resolve());
    List<PathStep> steps = path.longestPath();
    assertThat(steps.isEmpty()).isEqualTo(path.project().activityCount() == 0);
    ActivityId before = null;
    Instant last = path.finish();
    for (PathStep step : steps) {
      if (step.driver() instanceof Driver.DrivingDependency driving) {
        assertThat(driving.dependency().from()).isEqualTo(before);
        assertThat(driving.dependency().to()).isEqualTo(step.activity());
      } else {
        assertThat(before).isNull();
        if (step.driver() instanceof Driver.ReleaseDate release) {
          assertThat(step.start()).isAfterOrEqualTo(release.date());
        }
      }
      before = step.activity();
      last = step.finish();
    }
    assertThat(last).isEqualTo(path.finish());
  }

  @Property(tries = 200)
  void calculate_otherOrderOfInput_givesSameTimes(@ForAll("onCalendars") ProjectSketch sketch) {
    CriticalPath path = CriticalPathCalculator.standard().calculate(sketch.resolve());
    CriticalPath reversed =
        CriticalPathCalculator.standard().calculate(sketch.reversed().resolve());

    for (ActivityTimes times : path.times()) {
      assertThat(reversed.times(times.activity())).isEqualTo(times);
    }
  }
}
