package dev.evenkeel.scheduling.explanation;

import dev.evenkeel.core.change.ChangeRequest;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.explanation.internal.Circumstances;
import dev.evenkeel.scheduling.explanation.internal.ExplainedPlan;
import dev.evenkeel.scheduling.explanation.internal.Explanations;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Explains schedules: why an activity does not start earlier, and why something is late.
 *
 * <p>An explanation is found from the project and the schedule alone, whatever made the schedule,
 * so it also explains plans that were moved by hand, buffered or made again. Work is taken to go
 * on, once begun, in every tick in which it can, as the scheduler places it.
 *
 * <p>People whom the project does not have (any more) but who work in the schedule are busy with
 * what they work on there; nothing is known of their hours, nor of their part in a service-first
 * team, so these do not stand in the way.
 */
public final class Explainer {
  private static final Explainer STANDARD =
      new Explainer(new Circumstances(Optional.empty(), Optional.empty(), List.of()));

  private final Circumstances circumstances;

  private Explainer(Circumstances circumstances) {
    this.circumstances = circumstances;
  }

  /**
   * Returns the explainer without service-first capacity, date of the plan and change requests.
   *
   * @return the explainer, immutable and thread-safe
   */
  public static Explainer standard() {
    return STANDARD;
  }

  /**
   * Returns this explainer for schedules that leave enough people to the service.
   *
   * @param newCapacity how many members of the service-first team may work on the project and when
   * @return the explainer
   * @throws NullPointerException if the capacity is null
   */
  public Explainer withCapacity(ProjectCapacity newCapacity) {
    Optional<ProjectCapacity> capacity = Optional.of(Check.notNull(newCapacity, "capacity"));
    return new Explainer(
        new Circumstances(capacity, circumstances.asOf(), circumstances.requests()));
  }

  /**
   * Returns this explainer for schedules that were made as of a date, before which nothing more can
   * start. Activities that had started by then are explained as if there were no such date.
   *
   * @param date the date
   * @return the explainer
   * @throws NullPointerException if the date is null
   */
  public Explainer withAsOf(Instant date) {
    Optional<Instant> asOf = Optional.of(Check.notNull(date, "date"));
    return new Explainer(
        new Circumstances(circumstances.capacity(), asOf, circumstances.requests()));
  }

  /**
   * Returns this explainer for projects that change requests have changed as if they were approved.
   * A release date that is the expected decision of an open request, on an activity that the
   * request adds or alters, is explained by the request.
   *
   * @param requests the change requests; those that are decided explain nothing
   * @return the explainer
   * @throws NullPointerException if the list or a request is null
   */
  public Explainer withChangeRequests(List<ChangeRequest> requests) {
    Check.notNull(requests, "requests");
    return new Explainer(
        new Circumstances(circumstances.capacity(), circumstances.asOf(), requests));
  }

  /**
   * Explains why an activity does not start earlier.
   *
   * @param project the project
   * @param schedule a schedule of that project
   * @param activity the activity
   * @return the obstacles and the chain of reasons further down
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the project has no such activity, or the schedule is of
   *     another project, misses an activity, or has a mode that the project lacks
   */
  public WhyNotEarlier whyNotEarlier(
      ResolvedProject project, Schedule schedule, ActivityId activity) {
    int index = Check.notNull(project, "project").indexOf(activity);
    return Explanations.of(plan(project, schedule)).whyNotEarlier(index);
  }

  /**
   * Explains when a milestone is reached.
   *
   * @param project the project
   * @param schedule a schedule of that project
   * @param milestone the milestone
   * @return the chain of reasons from the finish of the last activity that the milestone waits for
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the project has no such milestone, or the schedule is of
   *     another project, misses an activity, or has a mode that the project lacks
   */
  public WhyLate whyLate(ResolvedProject project, Schedule schedule, MilestoneId milestone) {
    Check.notNull(milestone, "milestone");
    Milestone found =
        Check.notNull(project, "project").project().milestones().stream()
            .filter(one -> one.id().equals(milestone))
            .findFirst()
            .orElseThrow(() -> unknown(project, milestone));
    return chain(project, schedule)
        .explain(
            "milestone '" + milestone + "'",
            found.after().stream().mapToInt(project::indexOf),
            found.deadline());
  }

  private static IllegalArgumentException unknown(ResolvedProject project, MilestoneId milestone) {
    return new IllegalArgumentException(
        "milestone must be one of project '"
            + project.project().id()
            + "' but was '"
            + milestone
            + "'");
  }

  /**
   * Explains when an activity is finished.
   *
   * @param project the project
   * @param schedule a schedule of that project
   * @param activity the activity
   * @return the chain of reasons from the finish of the activity
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the project has no such activity, or the schedule is of
   *     another project, misses an activity, or has a mode that the project lacks
   */
  public WhyLate whyLate(ResolvedProject project, Schedule schedule, ActivityId activity) {
    int index = Check.notNull(project, "project").indexOf(activity);
    return chain(project, schedule)
        .explain(
            "activity '" + activity + "'",
            IntStream.of(index),
            project.project().activities().get(index).deadline());
  }

  /**
   * Explains when the project is finished.
   *
   * @param project the project
   * @param schedule a schedule of that project
   * @return the chain of reasons from the finish of the last activity
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the schedule is of another project, misses an activity, or
   *     has a mode that the project lacks
   */
  public WhyLate whyLate(ResolvedProject project, Schedule schedule) {
    Check.notNull(project, "project");
    return chain(project, schedule)
        .explain(
            "project '" + project.project().id() + "'",
            IntStream.range(0, project.activityCount()),
            project.project().deadline());
  }

  private LatenessChain chain(ResolvedProject project, Schedule schedule) {
    return new LatenessChain(project, schedule, plan(project, schedule));
  }

  private ExplainedPlan plan(ResolvedProject project, Schedule schedule) {
    Check.notNull(project, "project");
    return new ExplainedPlan(project, Check.notNull(schedule, "schedule"), circumstances);
  }
}
