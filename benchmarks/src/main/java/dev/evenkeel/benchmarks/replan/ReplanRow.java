package dev.evenkeel.benchmarks.replan;

import dev.evenkeel.scheduling.progress.ReplanSummary;
import java.util.List;
import java.util.Locale;

/**
 * One replanned project.
 *
 * @param instance the name of the instance
 * @param variant whether units are people or pools
 * @param millis how long the replanning took
 * @param processorMillis how long the processor worked for it
 * @param kept what stays as it was
 * @param summary what the replanner says
 * @param violations what is wrong with the new plan
 */
record ReplanRow(
    String instance,
    String variant,
    double millis,
    double processorMillis,
    KeptShares kept,
    ReplanSummary summary,
    List<String> violations) {
  static final String HEAD =
      "instance,variant,millis,processor_millis,schedules,finish_delay_hours,not_started,people_kept,starts_kept,"
          + "unaffected,unaffected_people_kept,swapped_people,violations";

  String line() {
    return String.format(
        Locale.ROOT,
        "%s,%s,%.2f,%.2f,%d,%.1f,%d,%.4f,%.4f,%d,%.4f,%d,%d",
        instance,
        variant,
        millis,
        processorMillis,
        summary.schedules(),
        summary.finishDelay().toMinutes() / 60.0,
        kept.open(),
        kept.people(),
        kept.starts(),
        kept.unaffected(),
        kept.unaffectedPeople(),
        summary.swappedPeople(),
        violations.size());
  }
}
