package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.internal.modes.NonRenewableCheck;
import dev.evenkeel.scheduling.resource.internal.modes.PossibleModes;
import dev.evenkeel.scheduling.resource.internal.request.RequestFactory;
import dev.evenkeel.scheduling.resource.internal.request.WorkDone;

/**
 * One pass of {@link ScheduleGenerator} that says for each activity what keeps it from starting
 * earlier, or why it cannot be placed.
 */
public final class SerialScheduleGeneration {
  private final ScheduleGenerator generator;
  private final Decisions decisions;
  private final Occupants occupants;
  private final Binding[] bindings;
  private final FindingsCollector failures = new FindingsCollector();

  private SerialScheduleGeneration(ScheduleGenerator generator, Decisions decisions) {
    this.generator = generator;
    this.decisions = decisions;
    this.occupants = new Occupants(generator);
    this.bindings = new Binding[decisions.list().length];
  }

  /**
   * Returns what no schedule of the project can give.
   *
   * @param project the project
   * @param scheduling the limits beside the project
   * @return errors in the order of activities, none if nothing is missing
   */
  public static Findings preconditions(ResolvedProject project, SchedulingLimits scheduling) {
    RequestFactory nothingReserved = ScheduleGenerator.factory(project, scheduling);
    return new Preconditions(nothingReserved, scheduling)
        .check()
        .plus(new NonRenewableCheck(project, new PossibleModes(nothingReserved)).check());
  }

  /**
   * Generates the schedule of an activity list.
   *
   * @param project the project, of which {@link #preconditions} found nothing
   * @param scheduling the limits beside the project
   * @param decisions the list and what else is decided
   * @return the schedule or the activities that cannot be placed
   */
  public static GeneratedSchedule generate(
      ResolvedProject project, SchedulingLimits scheduling, Decisions decisions) {
    return generate(ScheduleGenerator.of(project, scheduling), decisions);
  }

  /**
   * Generates the schedule of an activity list.
   *
   * @param generator generates it and belongs to the result from then on
   * @param decisions the list and what else is decided
   * @return the schedule or the activities that cannot be placed
   */
  public static GeneratedSchedule generate(ScheduleGenerator generator, Decisions decisions) {
    SerialScheduleGeneration generation = new SerialScheduleGeneration(generator, decisions);
    generation.run(generator.factory().project());
    return new GeneratedSchedule(generator, generation.bindings, generation.failures.collect());
  }

  private void run(ResolvedProject project) {
    if (!generator.begin(decisions)) {
      failures.add(NonRenewableCheck.exceeded(project, generator.budget().isChoosing()));
      return;
    }
    for (int activity : decisions.list()) {
      if (!generator.arePredecessorsPlaced(activity)) {
        generator.budget().skip();
      } else if (generator.find(activity)) {
        place(activity);
      } else {
        failures.add(explain(activity));
        generator.budget().skip();
      }
    }
  }

  private Finding explain(int activity) {
    boolean stuck =
        decisions.mode(activity) == Decisions.CHOOSE && generator.budget().isStuck(activity);
    return stuck
        ? NonRenewableCheck.exceeded(generator.factory().project(), false)
        : new FailureAnalysis(generator, decisions).explain(activity);
  }

  private void place(int activity) {
    bindings[activity] = binding(activity);
    generator.reserve(activity);
    if (!generator.scheduling().done().isFinished(activity)) {
      occupants.add(activity);
    }
  }

  private Binding binding(int activity) {
    WorkDone done = generator.scheduling().done();
    return done.isStarted(activity)
        ? new Binding.Started(generator.factory().project().instant(done.start(activity)))
        : new BindingAnalysis(generator, occupants, activity).binding();
  }
}
