package dev.evenkeel.benchmarks.rcpsp;

import dev.evenkeel.benchmarks.ListedBounds;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.Reason;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.TextFile;
import dev.evenkeel.examples.instances.CoreProject;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.format.InstanceFile;
import dev.evenkeel.examples.instances.judge.CriticalPathBound;
import dev.evenkeel.examples.instances.judge.InstanceChecker;
import dev.evenkeel.examples.instances.judge.InstanceVerdict;
import dev.evenkeel.examples.instances.judge.LibrarySchedule;
import dev.evenkeel.scheduling.resource.Infeasible;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.resource.SchedulingFault;
import dev.evenkeel.scheduling.resource.SchedulingOutcome;
import dev.evenkeel.scheduling.search.SearchResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/** Reads an instance, has it scheduled and has the schedule judged. */
final class InstanceRun {
  /** Far above what bounds lose by rounding, far below a period. */
  private static final double ROUNDING = 1e-6;

  /** Findings that do not say that there is no schedule at all. */
  private static final Set<Reason> UNPROVED =
      Set.of(
          SchedulingFault.NO_MODES_FOUND,
          SchedulingFault.NO_TEAM_FOUND,
          SchedulingFault.HORIZON_TOO_SHORT);

  private final LibrarySearch search;
  private final ListedBounds bounds;

  InstanceRun(LibrarySearch search, ListedBounds bounds) {
    this.search = search;
    this.bounds = bounds;
  }

  InstanceResult run(Path file) {
    InputFaults faults = new InputFaults();
    Optional<ProjectInstance> instance = InstanceFile.read(file, faults);
    if (instance.isEmpty()) {
      return InstanceResult.builder()
          .file(file)
          .instance(TextFile.name(file))
          .outcome(InstanceOutcome.UNREADABLE)
          .remarks(texts(faults.collect()))
          .build();
    }
    return run(file, instance.get());
  }

  private InstanceResult run(Path file, ProjectInstance instance) {
    InstanceResultBuilder result =
        InstanceResult.builder()
            .file(file)
            .instance(instance.name())
            .activities(instance.activities().size())
            .criticalPathBound(CriticalPathBound.of(instance))
            .listed(bounds.of(file, instance.name()));
    ResolvedProject project;
    try {
      CoreProject core = CoreProject.of(instance);
      project = core.project().resolve(core.calendars(), core.settings());
    } catch (IllegalArgumentException e) {
      return result.outcome(InstanceOutcome.UNREADABLE).addRemarks(text(e)).build();
    }
    search(instance, project, result);
    return result.build();
  }

  private void search(
      ProjectInstance instance, ResolvedProject project, InstanceResultBuilder result) {
    long start = System.nanoTime();
    SchedulingOutcome outcome;
    try {
      outcome = search.schedule(project);
    } catch (RuntimeException e) {
      // One failure must not hide the results of all other instances.
      result.outcome(InstanceOutcome.FAILED).addRemarks("the scheduler failed: " + e);
      return;
    } finally {
      result.nanos(System.nanoTime() - start);
    }
    if (outcome instanceof Scheduled scheduled) {
      judge(instance, scheduled, result);
    } else if (outcome instanceof Infeasible infeasible) {
      result.outcome(outcome(infeasible.findings())).remarks(texts(infeasible.findings()));
    }
  }

  private static InstanceOutcome outcome(Findings none) {
    return none.stream().anyMatch(finding -> UNPROVED.contains(finding.reason()))
        ? InstanceOutcome.NOT_FOUND
        : InstanceOutcome.NO_SCHEDULE;
  }

  private static void judge(
      ProjectInstance instance, Scheduled scheduled, InstanceResultBuilder result) {
    InstanceVerdict verdict =
        InstanceChecker.of(instance).check(LibrarySchedule.of(instance, scheduled.schedule()));
    SearchResult found = scheduled.search();
    result
        .outcome(verdict.isFeasible() ? InstanceOutcome.FEASIBLE : InstanceOutcome.BREAKS_RULES)
        .makespan(verdict.makespan())
        .lowerBound(periods(found.first().lowerBound()))
        .schedules(found.schedules())
        .remarks(texts(verdict.violations()));
  }

  /** All times of an instance are whole, so a bound may be rounded up. */
  private static OptionalLong periods(OptionalDouble bound) {
    return bound.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of((long) Math.ceil(bound.getAsDouble() - ROUNDING));
  }

  private static List<String> texts(Findings findings) {
    return findings.stream().map(Finding::toString).toList();
  }

  private static String text(IllegalArgumentException e) {
    return String.valueOf(e.getMessage());
  }
}
