package dev.evenkeel.benchmarks.cpm;

import dev.evenkeel.benchmarks.peers.CriticalPathPeer;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ProjectBuilder;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.network.CriticalPath;
import dev.evenkeel.scheduling.network.CriticalPathCalculator;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ours on a project with names, durations and a calendar, in ticks of an hour. */
public final class ResolvedProjectPath implements CriticalPathPeer {
  private static final int OFFICE_HOURS = 8;
  private static final int ALL_HOURS = 24;

  private final String description;
  private final WorkCalendar calendar;
  private final int hoursPerDay;

  private ResolvedProjectPath(String description, WorkCalendar calendar, int hoursPerDay) {
    this.description = description;
    this.calendar = calendar;
    this.hoursPerDay = hoursPerDay;
  }

  /** Returns ours for work by day and night. */
  public static ResolvedProjectPath dayAndNight() {
    return new ResolvedProjectPath(
        "Evenkeel, resolved project, day and night", WorkCalendar.always(), ALL_HOURS);
  }

  /** Returns ours for work in office hours. */
  public static ResolvedProjectPath officeHours() {
    WorkCalendar office =
        WorkCalendar.weekly("office", ZoneOffset.UTC, "MON-FRI 08:00-12:00 13:00-17:00");
    return new ResolvedProjectPath(
        "Evenkeel, resolved project, office hours", office, OFFICE_HOURS);
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public Model build(int[] days, int[] from, int[] to) {
    ProjectBuilder project =
        Project.builder()
            .id(ProjectId.of("network"))
            .name("Network")
            .start(Instant.parse("2027-01-04T08:00:00Z"));
    ActivityId[] ids = new ActivityId[days.length];
    for (int task = 0; task < days.length; task++) {
      ids[task] = ActivityId.of("task-" + task);
      Effort effort = Effort.of(Duration.ofHours((long) hoursPerDay * days[task]));
      project.addActivities(Activity.builder().id(ids[task]).name("Task").effort(effort).build());
    }
    for (int link = 0; link < from.length; link++) {
      project.addDependencies(Dependency.finishToStart(ids[from[link]], ids[to[link]]));
    }
    ResolveSettings hours = ResolveSettings.builder().tick(Duration.ofHours(1)).build();
    return new ProjectModel(project.build().resolve(CalendarBook.of(calendar), hours));
  }

  private static final class ProjectModel implements Model {
    private final ResolvedProject project;
    private @Nullable CriticalPath path;

    ProjectModel(ResolvedProject project) {
      this.project = project;
    }

    @Override
    public void schedule() {
      path = CriticalPathCalculator.standard().calculate(project);
    }

    @Override
    public long criticalCount() {
      return Objects.requireNonNull(path).network().criticalActivities().count();
    }
  }
}
