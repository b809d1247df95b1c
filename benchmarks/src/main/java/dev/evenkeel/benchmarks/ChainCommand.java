package dev.evenkeel.benchmarks;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ProjectBuilder;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.core.validation.ProjectValidator;
import dev.evenkeel.scheduling.network.CriticalPath;
import dev.evenkeel.scheduling.network.CriticalPathCalculator;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/**
 * Validates, resolves and calculates a project that is one long chain on a calendar of office
 * hours, and tells how long each step takes. The first run is cold, the second warm.
 */
final class ChainCommand implements Command {
  private static final int MOST = 2_000_000;

  @Override
  public String name() {
    return "chain";
  }

  @Override
  public String arguments() {
    return "ACTIVITIES";
  }

  @Override
  public String purpose() {
    return "validates, resolves and calculates one chain of so many activities";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    int activities = arguments.size() == 1 ? count(arguments.get(0)) : 0;
    if (activities == 0) {
      err.println("activities must be a number from 1 to " + MOST + " but was " + arguments);
      return REFUSED;
    }
    CalendarBook book =
        CalendarBook.of(
            WorkCalendar.weekly("office", ZoneId.of("Europe/Berlin"), "MON-FRI 09:00-17:00"));
    Project project = chain(activities);
    for (String run : List.of("cold", "warm")) {
      if (!measure(project, book, run, out)) {
        return MISS;
      }
    }
    return OK;
  }

  private static int count(String text) {
    try {
      int count = Integer.parseInt(text);
      return count > MOST ? 0 : Math.max(0, count);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static Project chain(int activities) {
    ProjectBuilder project =
        Project.builder()
            .id(ProjectId.of("chain"))
            .name("One chain")
            .start(Instant.parse("2027-01-04T08:00:00Z"));
    Effort hour = Effort.of(Duration.ofHours(1));
    ActivityId before = null;
    for (int k = 0; k < activities; k++) {
      ActivityId id = ActivityId.of("activity-" + k);
      project.addActivities(Activity.builder().id(id).name("Activity").effort(hour).build());
      if (before != null) {
        project.addDependencies(Dependency.finishToStart(before, id));
      }
      before = id;
    }
    return project.build();
  }

  private static boolean measure(Project project, CalendarBook book, String run, PrintStream out) {
    Stopwatch watch = new Stopwatch();
    Findings findings = watch.time(() -> ProjectValidator.standard().validate(project, book));
    long validated = watch.millis();
    ResolvedProject resolved = watch.time(() -> project.resolve(book));
    long resolvedIn = watch.millis();
    CriticalPath path = watch.time(() -> CriticalPathCalculator.standard().calculate(resolved));
    out.printf(
        "%s: validate %d ms, resolve %d ms, critical path %d ms, together %d ms; finish %s%n",
        run,
        validated,
        resolvedIn,
        watch.millis(),
        validated + resolvedIn + watch.millis(),
        path.finish());
    findings.forEach(out::println);
    return !findings.hasErrors();
  }

  /** The time of the last step. */
  private static final class Stopwatch {
    private long nanos;

    <T> T time(Supplier<T> step) {
      long start = System.nanoTime();
      T result = step.get();
      nanos = System.nanoTime() - start;
      return result;
    }

    long millis() {
      return nanos / 1_000_000;
    }
  }
}
