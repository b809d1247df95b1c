package dev.evenkeel.scheduling.progress.internal;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.progress.ActivityProgress;
import dev.evenkeel.scheduling.progress.Progress;
import dev.evenkeel.scheduling.progress.ProgressFault;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.AssignmentBuilder;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.internal.GeneratedSchedule;
import dev.evenkeel.scheduling.resource.internal.outcome.ScheduleFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Joins the past and what was generated to one schedule. */
final class ReplannedScheduleFactory {
  private final RemainingProject remaining;
  private final ResolvedProject project;
  private final Schedule before;
  private final Progress progress;
  private final GeneratedSchedule generated;
  private final PastWork past;

  ReplannedScheduleFactory(
      RemainingProject remaining, Schedule before, Progress progress, GeneratedSchedule generated) {
    this.remaining = remaining;
    this.project = remaining.project();
    this.before = before;
    this.progress = progress;
    this.generated = generated;
    this.past = new PastWork(project, project.instant(remaining.asOf()));
  }

  Schedule schedule() {
    List<Assignment> assignments =
        IntStream.range(0, project.activityCount()).mapToObj(this::assignment).toList();
    return Schedule.builder()
        .project(project.project().id())
        .start(start(assignments))
        .assignments(assignments)
        .build();
  }

  private Instant start(List<Assignment> assignments) {
    return assignments.stream()
        .map(Assignment::start)
        .reduce(project.project().start(), (one, other) -> one.isBefore(other) ? one : other);
  }

  private Assignment assignment(int activity) {
    Optional<Assignment> planned = planned(activity);
    return progress
        .of(project.activity(activity))
        .map(done -> started(activity, done, planned))
        .orElseGet(() -> open(activity, planned));
  }

  private Optional<Assignment> planned(int activity) {
    return before.assignment(project.activity(activity));
  }

  private Assignment started(int activity, ActivityProgress done, Optional<Assignment> planned) {
    boolean finished = done.finished().isPresent();
    int number = finished ? remaining.planned(activity).mode() : generated.mode(activity);
    List<PersonId> worked = worked(done, planned);
    List<Interval> working =
        past.working(done, planned, project.modeStart(activity) + number, worked);
    AssignmentBuilder made =
        Assignment.builder()
            .activity(done.activity())
            .mode(number)
            .start(done.started())
            .binding(binding(done, planned));
    return finished
        ? made.finish(done.finished().get()).working(working).people(worked).build()
        : goingOn(made, activity, working);
  }

  private Assignment goingOn(AssignmentBuilder made, int activity, List<Interval> past) {
    Assignment rest = new ScheduleFactory(project, generated).assignment(activity);
    List<Interval> working = new ArrayList<>(past);
    append(rest.working(), working);
    return made.finish(rest.finish()).working(working).people(rest.people()).build();
  }

  private static List<PersonId> worked(ActivityProgress done, Optional<Assignment> planned) {
    return done.people().isEmpty()
        ? planned.map(Assignment::people).orElse(List.of())
        : done.people();
  }

  private static void append(List<Interval> rest, List<Interval> working) {
    for (Interval interval : rest) {
      int last = working.size() - 1;
      if (last >= 0 && working.get(last).end().equals(interval.start())) {
        working.set(last, Interval.of(working.get(last).start(), interval.end()));
      } else {
        working.add(interval);
      }
    }
  }

  /** What started as planned was bound as planned. */
  private static Binding binding(ActivityProgress done, Optional<Assignment> planned) {
    return planned
        .filter(plan -> plan.start().equals(done.started()))
        .map(Assignment::binding)
        .orElseGet(() -> new Binding.Started(done.started()));
  }

  private Assignment open(int activity, Optional<Assignment> planned) {
    Assignment made = new ScheduleFactory(project, generated).assignment(activity);
    if (!(made.binding() instanceof Binding.Delay delay)) {
      return made;
    }
    // Where the plan stays as it was, so does what bound it.
    Binding kept =
        planned
            .filter(plan -> plan.start().equals(made.start()))
            .map(Assignment::binding)
            .orElse(delay);
    return made.toBuilder().binding(isAsOf(delay) ? asOf() : kept(delay, kept)).build();
  }

  private boolean isAsOf(Binding.Delay delay) {
    return delay.date().equals(project.instant(remaining.asOf()));
  }

  private Binding asOf() {
    return new Binding.AsOf(progress.asOf());
  }

  private static Binding kept(Binding.Delay delay, Binding planned) {
    return planned instanceof Binding.Delay ? planned : new Binding.KeptStart(delay.date());
  }

  /** Returns who is replaced in running work, and what is done in another mode. */
  Findings findings() {
    FindingsCollector findings = new FindingsCollector();
    for (int activity = 0; activity < project.activityCount(); activity++) {
      int number = activity;
      if (remaining.done().isRunning(activity)) {
        replaced(activity).ifPresent(findings::add);
      } else if (!remaining.done().isFinished(activity)) {
        planned(activity)
            .filter(plan -> plan.mode() != generated.mode(number))
            .ifPresent(plan -> findings.add(otherMode(number, plan)));
      }
    }
    return findings.collect();
  }

  private Optional<Finding> replaced(int activity) {
    ActivityProgress done = progress.of(project.activity(activity)).orElseThrow();
    List<PersonId> worked = worked(done, planned(activity));
    List<PersonId> people = new ScheduleFactory(project, generated).assignment(activity).people();
    return people.containsAll(worked)
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                ProgressFault.PERSON_REPLACED,
                "activity '" + done.activity() + "'",
                "goes on with " + people + " as not all of " + worked + " can go on"));
  }

  private Finding otherMode(int activity, Assignment plan) {
    return Finding.warning(
        ProgressFault.MODE_REPLACED,
        "activity '" + plan.activity() + "'",
        "is done in mode " + generated.mode(activity) + " instead of " + plan.mode());
  }
}
