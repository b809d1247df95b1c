package dev.evenkeel.examples.instances;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges start times against the instance as it stands in its file, period by period; it knows
 * nothing of the library that found them.
 */
public final class InstanceScheduleCheck {
  private final ProjectInstance instance;
  private final Map<Integer, Integer> starts;
  private final List<String> violations = new ArrayList<>();

  private InstanceScheduleCheck(ProjectInstance instance, Map<Integer, Integer> starts) {
    this.instance = instance;
    this.starts = starts;
  }

  /**
   * Returns all that is wrong with a schedule.
   *
   * @param instance an instance with one mode per job
   * @param starts the period in which each job starts, from 0, by the number of the job; jobs without
   *     duration and demand may be left out
   * @return one sentence for each violation, none if the schedule is feasible
   */
  public static List<String> violations(ProjectInstance instance, Map<Integer, Integer> starts) {
    InstanceScheduleCheck check =
        new InstanceScheduleCheck(instance, new LinkedHashMap<>(starts));
    check.checkPresence();
    if (check.violations.isEmpty()) {
      check.checkPrecedence();
      check.checkResources();
    }
    return List.copyOf(check.violations);
  }

  private void checkPresence() {
    for (InstanceJob job : instance.jobs()) {
      Integer start = starts.get(job.number());
      if (start == null && !job.isEmpty()) {
        violations.add("job " + job.number() + " must have a start but has none");
      } else if (start != null && start < 0) {
        violations.add("job " + job.number() + " must not start before 0 but starts at " + start);
      }
    }
  }

  private void checkPrecedence() {
    for (InstanceJob job : instance.jobs()) {
      for (int successor : job.successors()) {
        Integer from = starts.get(job.number());
        Integer to = starts.get(successor);
        if (from != null && to != null && to < from + job.mode().duration()) {
          violations.add(
              "job %d must not start before job %d finishes at %d but starts at %d"
                  .formatted(successor, job.number(), from + job.mode().duration(), to));
        }
      }
    }
  }

  private void checkResources() {
    for (int r = 0; r < instance.resources().size(); r++) {
      List<Integer> usage = usage(instance, starts, r);
      InstanceResource resource = instance.resources().get(r);
      for (int period = 0; period < usage.size(); period++) {
        if (usage.get(period) > resource.capacity()) {
          violations.add(
              "at most %d units of %s may be used but %d are in period %d"
                  .formatted(resource.capacity(), resource.name(), usage.get(period), period));
        }
      }
    }
  }

  /**
   * Returns how many units of a resource are used in each period.
   *
   * @param instance an instance with one mode per job
   * @param starts the start of each job by its number
   * @param resource the position of the resource, from 0
   * @return the units from period 0 to the last one in which any job runs
   */
  public static List<Integer> usage(
      ProjectInstance instance, Map<Integer, Integer> starts, int resource) {
    int[] usage = new int[makespan(instance, starts)];
    for (InstanceJob job : instance.jobs()) {
      int start = starts.getOrDefault(job.number(), 0);
      for (int period = start; period < start + job.mode().duration(); period++) {
        usage[period] += job.mode().demands().get(resource);
      }
    }
    List<Integer> units = new ArrayList<>();
    for (int used : usage) {
      units.add(used);
    }
    return units;
  }

  /**
   * Returns when the last job finishes.
   *
   * @param instance an instance with one mode per job
   * @param starts the start of each job by its number
   * @return the number of periods from the start
   */
  public static int makespan(ProjectInstance instance, Map<Integer, Integer> starts) {
    return instance.jobs().stream()
        .mapToInt(job -> starts.getOrDefault(job.number(), 0) + job.mode().duration())
        .max()
        .orElse(0);
  }
}
