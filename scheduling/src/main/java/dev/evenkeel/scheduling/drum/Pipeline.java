package dev.evenkeel.scheduling.drum;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Portfolio;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.scheduling.buffer.CriticalChainPlan;
import dev.evenkeel.scheduling.buffer.CriticalChainPlanner;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one pipeline plan. */
final class Pipeline {
  /** On calendars a release has to be put off several times until the drum use is late enough. */
  private static final int DELAYS = 100;

  private final Portfolio portfolio;
  private final CalendarBook book;
  private final ResolveSettings settings;
  private final WorkingTime calendar;
  private final Optional<Drum> drum;

  Pipeline(Portfolio portfolio, CalendarBook book, ResolveSettings settings) {
    this.portfolio = portfolio;
    this.book = book;
    this.settings = settings;
    ResolvedProject resolved = portfolio.resolve(book, settings);
    this.calendar = resolved.workCalendar(0).workingTime();
    this.drum = DrumFinder.standard().find(resolved);
  }

  /** A project at its release, planned alone. */
  private record Alone(ResolvedProject project, CriticalChainPlan plan, Optional<Interval> use) {}

  /** Plans the projects; the size of a capacity buffer follows from the load before it. */
  PipelinePlan plan(
      CriticalChainPlanner planner, ResourceScheduler scheduler, UnaryOperator<Duration> size) {
    List<StaggeredProject> staggered = new ArrayList<>();
    Optional<Instant> free = Optional.empty();
    Duration buffer = Duration.ZERO;
    for (Project project : inOrder()) {
      Instant from = add(free.orElse(project.start()), buffer);
      Alone alone = release(project, free.map(any -> from), planner);
      staggered.add(staggered(alone, free.isPresent() ? buffer : Duration.ZERO));
      if (alone.use().isPresent()) {
        free = later(free, alone.use());
        buffer = size.apply(load(alone.project()));
      }
    }
    return together(staggered, scheduler);
  }

  private static Optional<Instant> later(Optional<Instant> free, Optional<Interval> use) {
    return Stream.concat(free.stream(), use.map(Interval::end).stream())
        .max(Comparator.naturalOrder());
  }

  private List<Project> inOrder() {
    return portfolio.projects().stream()
        .sorted(
            Comparator.comparingDouble(Project::weight)
                .reversed()
                .thenComparing(project -> project.deadline().orElse(Instant.MAX)))
        .toList();
  }

  private Instant add(Instant instant, Duration work) {
    return work.isZero() ? instant : calendar.add(instant, work);
  }

  /** Puts the release off until the project does not need the drum before an instant. */
  private Alone release(Project project, Optional<Instant> from, CriticalChainPlanner planner) {
    Instant start = project.start();
    Alone alone = alone(project, start, planner);
    for (int delay = 0; delay < DELAYS; delay++) {
      Optional<Duration> missing = missing(alone, from);
      if (missing.isEmpty()) {
        return alone;
      }
      start = start.plus(missing.get());
      alone = alone(project, start, planner);
    }
    return alone;
  }

  private static Optional<Duration> missing(Alone alone, Optional<Instant> from) {
    return from.flatMap(
        goal ->
            alone
                .use()
                .map(Interval::start)
                .filter(goal::isAfter)
                .map(use -> Duration.between(use, goal)));
  }

  private Alone alone(Project project, Instant start, CriticalChainPlanner planner) {
    ResolvedProject resolved = alone(project, start).resolve(book, settings);
    CriticalChainPlan plan = planner.plan(resolved);
    Optional<Interval> use =
        drum.flatMap(found -> new DrumUses(resolved, found).of(plan.schedule(), any -> true));
    return new Alone(resolved, plan, use);
  }

  /** Leaves out dependencies between projects, which the schedule of all together keeps. */
  private static Project alone(Project project, Instant start) {
    Set<ActivityId> own =
        project.activities().stream().map(Activity::id).collect(Collectors.toSet());
    return project.toBuilder()
        .start(start)
        .dependencies(
            project.dependencies().stream()
                .filter(one -> own.contains(one.from()) && own.contains(one.to()))
                .toList())
        .build();
  }

  /** Returns the time for which a project loads each unit of the drum. */
  private Duration load(ResolvedProject project) {
    DrumUse use = new DrumUse(project);
    Duration work = Duration.ZERO;
    for (int resource = 0; resource < project.resourceCount(); resource++) {
      if (drum.flatMap(Drum::resource).filter(project.resource(resource)::equals).isPresent()) {
        work = work.plus(use.workOfResource(resource));
      }
    }
    for (int skill = 0; skill < project.skillCount(); skill++) {
      if (drum.flatMap(Drum::skill).filter(project.skill(skill)::equals).isPresent()) {
        work = work.plus(use.workOfSkill(skill));
      }
    }
    return work.dividedBy(drum.map(Drum::units).orElse(1));
  }

  private static StaggeredProject staggered(Alone alone, Duration buffer) {
    return StaggeredProject.builder()
        .project(alone.project().project().id())
        .release(alone.project().origin())
        .plan(alone.plan())
        .drumUse(alone.use())
        .capacityBuffer(alone.use().isPresent() ? buffer : Duration.ZERO)
        .given(Duration.ZERO)
        .build();
  }

  private PipelinePlan together(List<StaggeredProject> staggered, ResourceScheduler scheduler) {
    Portfolio released = released(staggered);
    ResolvedProject resolved = released.resolve(book, settings);
    Schedule schedule = scheduler.schedule(resolved).orElseThrow();
    List<StaggeredProject> projects = new ArrayList<>();
    FindingsCollector findings = new FindingsCollector();
    Optional<Instant> free = Optional.empty();
    for (StaggeredProject project : staggered) {
      Optional<Interval> use = use(resolved, schedule, project.project());
      StaggeredProject measured = measured(project, free, use);
      projects.add(measured);
      findings.addAll(findings(measured, finish(resolved, schedule, project.project())));
      free = later(free, use);
    }
    return PipelinePlan.builder()
        .drum(drum)
        .projects(projects)
        .portfolio(released)
        .schedule(schedule)
        .findings(findings.collect())
        .build();
  }

  private Portfolio released(List<StaggeredProject> staggered) {
    List<Project> projects = new ArrayList<>();
    for (Project project : portfolio.projects()) {
      staggered.stream()
          .filter(one -> one.project().equals(project.id()))
          .map(one -> project.toBuilder().start(one.release()).build())
          .forEach(projects::add);
    }
    return portfolio.toBuilder().projects(projects).build();
  }

  private Optional<Interval> use(ResolvedProject all, Schedule schedule, ProjectId project) {
    return drum.flatMap(
        found ->
            new DrumUses(all, found)
                .of(schedule, activity -> all.projectId(all.projectOf(activity)).equals(project)));
  }

  private StaggeredProject measured(
      StaggeredProject project, Optional<Instant> free, Optional<Interval> use) {
    Duration left =
        free.flatMap(end -> use.map(interval -> free(end, interval.start()))).orElse(Duration.ZERO);
    boolean fits = left.compareTo(project.capacityBuffer()) >= 0;
    return project.toBuilder().given(fits ? project.capacityBuffer() : left).build();
  }

  private Duration free(Instant before, Instant after) {
    return after.isAfter(before) ? calendar.between(before, after) : Duration.ZERO;
  }

  private static Instant finish(ResolvedProject all, Schedule schedule, ProjectId project) {
    return schedule.assignments().stream()
        .filter(one -> isOf(all, one, project))
        .map(Assignment::finish)
        .reduce(schedule.start(), (one, other) -> one.isAfter(other) ? one : other);
  }

  private static boolean isOf(ResolvedProject all, Assignment assignment, ProjectId project) {
    return all.projectId(all.projectOf(all.indexOf(assignment.activity()))).equals(project);
  }

  private static Findings findings(StaggeredProject project, Instant finish) {
    String object = "project '" + project.project() + "'";
    FindingsCollector findings = new FindingsCollector();
    if (project.given().compareTo(project.capacityBuffer()) < 0) {
      String text =
          "has a capacity buffer of "
              + project.given()
              + " but should have "
              + project.capacityBuffer();
      findings.add(Finding.warning(PipelineFault.CAPACITY_BUFFER_CUT, object, text));
    }
    Instant buffer = project.plan().projectBufferStart();
    if (finish.isAfter(buffer)) {
      String text = "is finished at " + finish + ", in its project buffer that begins at " + buffer;
      findings.add(Finding.warning(PipelineFault.BUFFER_USED_BY_OTHERS, object, text));
    }
    return findings.collect();
  }
}
