package dev.evenkeel.scheduling.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Instant;
import java.util.List;
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
