package dev.evenkeel.scheduling.progress.internal;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.internal.Lags;
import dev.evenkeel.scheduling.progress.ActivityProgress;
import dev.evenkeel.scheduling.progress.Progress;
import dev.evenkeel.scheduling.progress.ProgressFault;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Compares reported progress with itself and with the project. */
public final class ProgressCheck {
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  private final ResolvedProject project;
  private final Progress progress;
  private final Set<ActivityId> known = new HashSet<>();
  private final FindingsCollector findings = new FindingsCollector();

  /**
   * Creates a check.
   *
   * @param project the project as it is now
   * @param progress what is said to have happened
   */
  public ProgressCheck(ResolvedProject project, Progress progress) {
    this.project = project;
    this.progress = progress;
    for (int activity = 0; activity < project.activityCount(); activity++) {
      known.add(project.activity(activity));
    }
  }

  /**
   * Returns what is wrong or remarkable.
   *
   * @return errors and warnings: first activity by activity in the order of the report, then
   *     dependency by dependency
   */
  public Findings findings() {
    checkDate(progress.asOf(), "date", "progress");
    Set<ActivityId> seen = new HashSet<>();
    for (ActivityProgress each : progress.activities()) {
      if (!seen.add(each.activity())) {
        error(
            ProgressFault.ACTIVITY_REPEATED, each, "progress must be reported once but was again");
      } else if (!known.contains(each.activity())) {
        error(
            ProgressFault.UNKNOWN_ACTIVITY, each, "activity must be one of the project but is not");
      } else {
        checkTimes(each);
        checkWorking(each);
        checkPeople(each);
        checkRemainder(each);
        checkMode(each, project.indexOf(each.activity()));
      }
    }
    if (!findings.collect().hasErrors()) {
      checkStarts();
      checkDependencies();
    }
    return findings.collect();
  }

  private void checkDate(Instant date, String name, String object) {
    if (date.isBefore(FIRST) || !date.isBefore(END)) {
      findings.add(
          Finding.error(
              ProgressFault.DATE_OUT_OF_RANGE,
              object,
              name + " must be from the year 0 to the year 9999 but was " + date));
    }
  }

  private void checkWorking(ActivityProgress each) {
    for (int k = 1; k < each.working().size(); k++) {
      Interval last = each.working().get(k - 1);
      Interval next = each.working().get(k);
      if (next.start().isBefore(last.end())) {
        error(
            ProgressFault.WORKING_OUT_OF_ORDER,
            each,
            "working times must be in order and not overlap but %s came after %s",
            next,
            last);
      }
    }
  }

  private void checkPeople(ActivityProgress each) {
    Set<PersonId> seen = new HashSet<>();
    for (PersonId person : each.people()) {
      if (!seen.add(person)) {
        error(
            ProgressFault.PERSON_REPEATED,
            each,
            "people must be named once but '%s' was again",
            person);
      }
    }
  }

  private void checkTimes(ActivityProgress each) {
    checkDate(each.started(), "start", object(each));
    each.finished().ifPresent(finish -> checkDate(finish, "finish", object(each)));
    if (each.started().isAfter(progress.asOf())) {
      error(
          ProgressFault.AFTER_AS_OF,
          each,
          "start must not be after the date of the report %s but was %s",
          progress.asOf(),
          each.started());
    }
    each.finished()
        .filter(finish -> finish.isAfter(progress.asOf()))
        .ifPresent(
            finish ->
                error(
                    ProgressFault.AFTER_AS_OF,
                    each,
                    "finish must not be after the date of the report %s but was %s",
                    progress.asOf(),
                    finish));
    each.finished()
        .filter(finish -> finish.isBefore(each.started()))
        .ifPresent(
            finish ->
                error(
                    ProgressFault.FINISHED_BEFORE_START,
                    each,
                    "finish must not be before the start %s but was %s",
                    each.started(),
                    finish));
  }

  private void checkRemainder(ActivityProgress each) {
    Duration remaining = each.remaining().orElse(Duration.ZERO);
    if (remaining.isNegative()) {
      error(
          ProgressFault.NEGATIVE_REMAINDER,
          each,
          "remaining effort must not be negative but was %s",
          remaining);
    } else if (remaining.compareTo(Effort.MAXIMUM) > 0) {
      error(
          ProgressFault.REMAINDER_TOO_LARGE,
          each,
          "remaining effort must be at most %s but was %s",
          Effort.MAXIMUM,
          remaining);
    } else if (each.finished().isPresent() && !remaining.isZero()) {
      error(
          ProgressFault.FINISHED_WITH_REMAINDER,
          each,
          "remaining effort must be empty as the activity is finished but was %s",
          remaining);
    } else if (each.finished().isEmpty() && each.remaining().isEmpty()) {
      error(
          ProgressFault.REMAINDER_MISSING,
          each,
          "remaining effort must be given as the activity is not finished\nMaybe the finish is"
              + " missing.");
    }
  }

  private void checkMode(ActivityProgress each, int activity) {
    int modes = project.modeStart(activity + 1) - project.modeStart(activity);
    if (each.mode().orElse(0) < 0 || each.mode().orElse(0) >= modes) {
      error(
          ProgressFault.UNKNOWN_MODE,
          each,
          "mode must be from 0 to %s but was %s",
          modes - 1,
          each.mode().getAsInt());
    }
  }

  private void checkStarts() {
    for (ActivityProgress each : progress.activities()) {
      int activity = project.indexOf(each.activity());
      Instant begin = project.instant(project.projectStart(project.projectOf(activity)));
      Instant allowed =
          stated(activity).earliestStart().filter(date -> date.isAfter(begin)).orElse(begin);
      if (each.started().isBefore(allowed)) {
        warning(
            ProgressFault.STARTED_TOO_EARLY,
            each,
            "was started at %s though it was not to start before %s",
            each.started(),
            allowed);
      }
      checkHeadCount(each, activity);
    }
  }

  private Activity stated(int activity) {
    return project.project().activities().get(activity);
  }

  private void checkHeadCount(ActivityProgress each, int activity) {
    int needed = project.modeHeadCount(project.modeStart(activity) + each.mode().orElse(0));
    int reported = each.people().size();
    if (each.finished().isEmpty()
        && isModeKnown(each, activity)
        && reported > 0
        && reported != needed) {
      warning(
          ProgressFault.OTHER_HEAD_COUNT,
          each,
          "is worked on by %s people though it needs %s",
          reported,
          needed);
    }
  }

  private boolean isModeKnown(ActivityProgress each, int activity) {
    return each.mode().isPresent()
        || project.modeStart(activity + 1) == project.modeStart(activity) + 1;
  }

  private void checkDependencies() {
    for (int dependency = 0; dependency < project.dependencyCount(); dependency++) {
      int later = dependency;
      progress
          .of(project.activity(project.to(dependency)))
          .ifPresent(each -> checkDependency(later, each));
    }
  }

  /** Warns if the event that waited happened before it was allowed. */
  private void checkDependency(int dependency, ActivityProgress waiting) {
    Optional<Instant> happened =
        project.type(dependency).isToFinish() ? waiting.finished() : Optional.of(waiting.started());
    if (happened.isEmpty()) {
      return;
    }
    // What has not happened happens now at the earliest.
    Instant event = event(dependency).orElse(progress.asOf());
    if (after(dependency, event) > tick(happened.get())) {
      warning(
          ProgressFault.OUT_OF_SEQUENCE,
          waiting,
          "was %s at %s though it was to wait for activity '%s' (%s)",
          project.type(dependency).isToFinish() ? "finished" : "started",
          happened.get(),
          project.dependency(dependency).from(),
          project.type(dependency));
    }
  }

  private Optional<Instant> event(int dependency) {
    Optional<ActivityProgress> from = progress.of(project.activity(project.from(dependency)));
    return project.type(dependency).isFromFinish()
        ? from.flatMap(ActivityProgress::finished)
        : from.map(ActivityProgress::started);
  }

  private long after(int dependency, Instant event) {
    return Lags.after(
        project.calendarAt(project.lagCalendar(dependency)), tick(event), project.lag(dependency));
  }

  private long tick(Instant instant) {
    return project.calendarAt(0).tickAtOrAfter(instant);
  }

  private void error(ProgressFault fault, ActivityProgress each, String format, Object... values) {
    findings.add(Finding.error(fault, object(each), String.format(Locale.ROOT, format, values)));
  }

  private void warning(
      ProgressFault fault, ActivityProgress each, String format, Object... values) {
    findings.add(Finding.warning(fault, object(each), String.format(Locale.ROOT, format, values)));
  }

  private static String object(ActivityProgress each) {
    return "activity '" + each.activity() + "'";
  }
}
