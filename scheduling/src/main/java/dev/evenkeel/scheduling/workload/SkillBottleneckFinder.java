package dev.evenkeel.scheduling.workload;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.workload.ProjectWorkload;
import dev.evenkeel.scheduling.resource.internal.workload.SkillWorkload;
import dev.evenkeel.scheduling.resource.internal.workload.Training;
import dev.evenkeel.scheduling.resource.internal.workload.WorkClass;
import dev.evenkeel.scheduling.resource.internal.workload.WorkloadCut;
import dev.evenkeel.scheduling.resource.internal.workload.WorkloadFlow;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds which skills are the bottleneck of a project and what training would gain.
 *
 * <p>Every required skill with its level is a class of work; its work is the working time of the
 * activities times the required people times the part of their time that they give. Let
 * <i>a<sub>p</sub>(T)</i> be the working time of person <i>p</i>'s calendar from the start of the
 * project to <i>T</i>. If everybody may switch at any moment between all classes for which they
 * qualify, all work can be done until <i>T</i> exactly if for every set <i>S</i> of classes
 *
 * <pre>  work(S) &lt;= sum of a_p(T) over all people p who qualify for a class of S</pre>
 *
 * <p>(Hall 1935; Gale 1957). The least such <i>T</i> in whole ticks bounds every schedule from
 * below, and the set with equality there, a minimum cut of the flow from classes to people, is the
 * bottleneck; with people around the clock <i>T</i> is the greatest <i>work(S)</i> divided by the
 * number of people. It is searched by bisection and Newton steps from cut to cut (Dinkelbach 1967).
 * An activity with several modes counts as one class of the least work of its modes, for which
 * everybody qualifies who does for any requirement of any mode. Dependencies, releases and
 * resources are left out.
 */
public final class SkillBottleneckFinder {
  private static final SkillBottleneckFinder STANDARD =
      new SkillBottleneckFinder(Duration.ofDays(20 * 365 + 5));

  private final Duration horizon;

  private SkillBottleneckFinder(Duration horizon) {
    this.horizon = horizon;
  }

  /**
   * Returns the finder with a horizon of 20 years.
   *
   * @return the finder, immutable and thread-safe
   */
  public static SkillBottleneckFinder standard() {
    return STANDARD;
  }

  /**
   * Returns this finder with another horizon: work that takes longer has no bound.
   *
   * @param horizon the time from the start of the project, positive
   * @return the finder
   * @throws NullPointerException if the horizon is null
   * @throws IllegalArgumentException if the horizon is not positive
   */
  public SkillBottleneckFinder withHorizon(Duration horizon) {
    return new SkillBottleneckFinder(Check.positive(horizon, "horizon"));
  }

  /**
   * Finds the bottleneck of a project.
   *
   * @param project the project
   * @return the bottleneck, empty if no work needs a person
   * @throws NullPointerException if the project is null
   */
  public Optional<SkillBottleneck> find(ResolvedProject project) {
    Check.notNull(project, "project");
    SkillWorkload workload =
        ProjectWorkload.of(project, SchedulingLimits.ticks(horizon, project.tick()));
    return workload.work().isEmpty()
        ? Optional.empty()
        : Optional.of(bottleneck(project, workload));
  }

  private static SkillBottleneck bottleneck(ResolvedProject project, SkillWorkload workload) {
    WorkloadCut cut = workload.cut();
    return SkillBottleneck.builder()
        .skills(skills(project, workload, cut))
        .people(cut.people().stream().<PersonId>map(project::person).toList())
        .work(work(project, cut))
        .bound(time(project, cut.time()))
        .trainings(
            workload.trainings(cut).stream().map(training -> gain(project, cut, training)).toList())
        .build();
  }

  private static List<ShortSkill> skills(
      ResolvedProject project, SkillWorkload workload, WorkloadCut cut) {
    return cut.classes().stream()
        .flatMap(number -> workload.classes().get(number).options().stream())
        .distinct()
        .sorted(
            Comparator.comparingInt(WorkClass.Option::skill)
                .thenComparingInt(WorkClass.Option::level))
        .map(option -> new ShortSkill(project.skill(option.skill()), option.level()))
        .toList();
  }

  private static Duration work(ResolvedProject project, WorkloadCut cut) {
    return project.tick().multipliedBy(cut.work()).dividedBy(ProjectWorkload.PARTS_OF_TICK);
  }

  private static Optional<Duration> time(ResolvedProject project, long ticks) {
    return ticks == WorkloadFlow.NEVER
        ? Optional.empty()
        : Optional.of(project.tick().multipliedBy(ticks));
  }

  private static TrainingGain gain(ResolvedProject project, WorkloadCut cut, Training training) {
    Duration after = project.tick().multipliedBy(training.time());
    return TrainingGain.builder()
        .person(
            training.person() == Training.NEWCOMER
                ? Optional.empty()
                : Optional.of(project.person(training.person())))
        .skill(project.skill(training.skill()))
        .level(training.level())
        .boundAfter(after)
        .gain(time(project, cut.time()).map(before -> before.minus(after)))
        .build();
  }
}
