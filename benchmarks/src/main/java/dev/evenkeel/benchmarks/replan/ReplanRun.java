package dev.evenkeel.benchmarks.replan;

import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.instances.CoreProject;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.format.InstanceFile;
import dev.evenkeel.scheduling.progress.Progress;
import dev.evenkeel.scheduling.progress.ReplanOutcome;
import dev.evenkeel.scheduling.progress.Replanned;
import dev.evenkeel.scheduling.progress.Replanner;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.testing.ContinuationCheck;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans an instance, plays a part of it with delays, and makes the plan anew. */
final class ReplanRun {
  /** Tenths of the periods of an instance, so that delays of a tenth are not rounded away. */
  private static final ResolveSettings SETTINGS =
      ResolveSettings.builder().tick(Duration.ofMinutes(6)).build();

  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
  private static final double NANOS_PER_MILLI = 1e6;

  private final SearchBudget budget;
  private final Delays delays;
  private final double share;

  ReplanRun(SearchBudget budget, Delays delays, double share) {
    this.budget = budget;
    this.delays = delays;
    this.share = share;
  }

  /** Returns one row with people and one with pools; none if the file is no instance. */
  List<ReplanRow> run(Path file, InputFaults faults) {
    Optional<ProjectInstance> instance = InstanceFile.read(file, faults);
    List<ReplanRow> rows = new ArrayList<>();
    instance.ifPresent(
        read -> {
          CoreProject core = CoreProject.of(read);
          rows.add(run("people", PeopleForUnits.of(core.project()), core.calendars()));
          rows.add(run("pools", core.project(), core.calendars()));
        });
    return rows;
  }

  private ReplanRow run(String variant, Project project, CalendarBook calendars) {
    ResolvedProject resolved = project.resolve(calendars, SETTINGS);
    Schedule plan =
        ResourceScheduler.standard()
            .withBudget(budget)
            .withSeed(delays.seed())
            .schedule(resolved)
            .orElseThrow();
    Progress progress = new Execution(resolved, plan, calendars, SETTINGS).until(delays, share);
    Replanner replanner = Replanner.standard().withBudget(budget).withSeed(delays.seed());
    long processor = PROCESSOR.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    ReplanOutcome outcome = replanner.replan(resolved, plan, progress);
    double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
    double busy = (PROCESSOR.getCurrentThreadCpuTime() - processor) / NANOS_PER_MILLI;
    Schedule made = outcome.orElseThrow();
    return new ReplanRow(
        project.name(),
        variant,
        millis,
        busy,
        KeptShares.of(resolved, plan, made, progress),
        ((Replanned) outcome).summary(),
        new ContinuationCheck(made, resolved, progress).violations(Optional.empty()));
  }
}
