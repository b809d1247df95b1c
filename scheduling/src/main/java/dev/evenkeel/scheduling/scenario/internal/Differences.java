package dev.evenkeel.scheduling.scenario.internal;

import dev.evenkeel.scheduling.buffer.BufferCalculator;
import dev.evenkeel.scheduling.comparison.PlanComparer;
import dev.evenkeel.scheduling.scenario.DateShift;
import dev.evenkeel.scheduling.scenario.ScenarioDifference;
import dev.evenkeel.scheduling.scenario.internal.PlannedScenario.Due;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what differs between two plans.
 *
 * @param before the plan before the change
 * @param after the plan after the change
 */
public record Differences(PlannedScenario before, PlannedScenario after) {

  /**
   * Returns the differences.
   *
   * @param buffers sizes the buffers of the dates to promise, empty if they are not wanted
   * @return the differences
   */
  public ScenarioDifference difference(Optional<BufferCalculator> buffers) {
    return ScenarioDifference.builder()
        .finish(
            shift(
                "project '" + after.schedule().project() + "'",
                Optional.of(before.project(before.schedule().finish())),
                Optional.of(after.project(after.schedule().finish()))))
        .promise(buffers.map(this::promise))
        .milestones(shifts("milestone", before.milestones(), after.milestones(), shift -> true))
        .dueActivities(
            shifts("activity", before.activities(), after.activities(), Differences::isDue))
        .comparison(
            PlanComparer.standard()
                .compare(before.resolved(), before.schedule(), after.resolved(), after.schedule()))
        .costBefore(before.cost())
        .costAfter(after.cost())
        .hoursLeftBefore(before.hoursLeft())
        .hoursLeftAfter(after.hoursLeft())
        .hoursShortBefore(before.hoursShort())
        .hoursShortAfter(after.hoursShort())
        .build();
  }

  private DateShift promise(BufferCalculator buffers) {
    return shift(
        "project '" + after.schedule().project() + "' with its buffer",
        Optional.of(promise(buffers, before)),
        Optional.of(promise(buffers, after)));
  }

  private static Due promise(BufferCalculator buffers, PlannedScenario plan) {
    return plan.project(buffers.plan(plan.resolved(), plan.schedule()).promisedDate());
  }

  private static boolean isDue(DateShift shift) {
    return shift.deadlineBefore().isPresent() || shift.deadlineAfter().isPresent();
  }

  private static <K> List<DateShift> shifts(
      String kind, Map<K, Due> before, Map<K, Due> after, Predicate<DateShift> wanted) {
    Set<K> all = new LinkedHashSet<>(before.keySet());
    all.addAll(after.keySet());
    List<DateShift> shifts = new ArrayList<>();
    for (K id : all) {
      shifts.add(
          shift(
              kind + " '" + id + "'",
              Optional.ofNullable(before.get(id)),
              Optional.ofNullable(after.get(id))));
    }
    return shifts.stream().filter(wanted).toList();
  }

  private static DateShift shift(String object, Optional<Due> before, Optional<Due> after) {
    return DateShift.builder()
        .object(object)
        .before(before.map(Due::finish))
        .after(after.map(Due::finish))
        .deadlineBefore(before.flatMap(Due::deadline))
        .deadlineAfter(after.flatMap(Due::deadline))
        .build();
  }
}
