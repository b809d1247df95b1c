package dev.evenkeel.examples.instances.judge;

import dev.evenkeel.examples.instances.InstanceResource;
import dev.evenkeel.examples.instances.ProjectInstance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Judges schedules of one instance. Nothing is assumed about how a schedule came to be: at each
 * start of an activity all activities are counted anew. A check takes time in proportion to the
 * square of the number of activities.
 */
public final class InstanceChecker {
  private final ProjectInstance instance;

  private InstanceChecker(ProjectInstance instance) {
    this.instance = instance;
  }

  /**
   * Returns a judge.
   *
   * @param instance the instance whose schedules are judged
   * @return the judge
   */
  public static InstanceChecker of(ProjectInstance instance) {
    return new InstanceChecker(instance);
  }

  /**
   * Judges a schedule.
   *
   * @param schedule the schedule
   * @return every rule that it breaks, and its makespan
   */
  public InstanceVerdict check(InstanceSchedule schedule) {
    Violations violations = new Violations();
    List<PlannedWork> work = new PlanReading(instance, violations).read(schedule);
    checkPrecedence(work, violations);
    for (int resource = 0; resource < instance.resources().size(); resource++) {
      if (instance.resources().get(resource).renewable()) {
        checkCapacity(resource, work, violations);
      } else {
        checkBudget(resource, work, violations);
      }
    }
    new PeopleCheck(instance, violations).check(work);
    long makespan = work.stream().mapToLong(PlannedWork::finish).max().orElse(0);
    return new InstanceVerdict(violations.collect(), makespan);
  }

  private static void checkPrecedence(List<PlannedWork> work, Violations violations) {
    Map<Integer, PlannedWork> byPosition = new LinkedHashMap<>();
    work.forEach(each -> byPosition.put(each.plan().activity(), each));
    for (PlannedWork before : work) {
      for (int position : before.activity().successors()) {
        PlannedWork after = byPosition.get(position);
        if (after != null && after.start() < before.finish()) {
          violations.add(
              InstanceViolation.PRECEDENCE,
              after.activity(),
              "start must not be before %d, when activity %d finishes, but was %d"
                  .formatted(before.finish(), before.activity().number(), after.start()));
        }
      }
    }
  }

  /** Use grows at starts alone, so it is enough to count in the first period of each activity. */
  private void checkCapacity(int resource, List<PlannedWork> work, Violations violations) {
    InstanceResource pool = instance.resources().get(resource);
    for (long period : starts(work).toArray()) {
      long used =
          work.stream()
              .filter(each -> each.runsIn(period))
              .mapToLong(each -> each.demand(resource))
              .sum();
      if (used > pool.capacity()) {
        violations.add(
            InstanceViolation.CAPACITY,
            "resource " + pool.name(),
            "use must be at most %d but was %d in period %d"
                .formatted(pool.capacity(), used, period));
      }
    }
  }

  private static LongStream starts(List<PlannedWork> work) {
    return work.stream().mapToLong(PlannedWork::start).distinct().sorted();
  }

  private void checkBudget(int resource, List<PlannedWork> work, Violations violations) {
    InstanceResource pool = instance.resources().get(resource);
    long used = work.stream().mapToLong(each -> each.demand(resource)).sum();
    if (used > pool.capacity()) {
      violations.add(
          InstanceViolation.BUDGET,
          "resource " + pool.name(),
          "use must be at most %d in all but was %d".formatted(pool.capacity(), used));
    }
  }
}
