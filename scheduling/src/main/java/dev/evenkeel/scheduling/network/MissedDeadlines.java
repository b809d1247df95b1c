package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.ResolvedProject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The deadlines that earliest times miss, each with the longest path that leads there. */
final class MissedDeadlines {
  private static final int SHOWN = 20;

  private MissedDeadlines() {}

  static Findings of(NetworkTimes times) {
    ActivityNetwork network = times.network();
    FindingsCollector findings = new FindingsCollector();
    for (int activity = 0; activity < network.activityCount(); activity++) {
      if (times.earliestFinish(activity) > network.deadline(activity)) {
        findings.add(ofActivity(times, activity));
      }
    }
    for (int project = 0; project < network.projectCount(); project++) {
      if (times.finishOf(project) > network.projectDeadline(project)) {
        findings.add(ofProject(times, project));
      }
    }
    return findings.collect();
  }

  private static Finding ofActivity(NetworkTimes times, int activity) {
    String text = late(times.earliestFinish(activity), times.network().deadline(activity));
    String path = path(times.longestPathTo(activity), String::valueOf);
    return Finding.warning(NetworkFault.DEADLINE_MISSED, "activity " + activity, text + path);
  }

  private static Finding ofProject(NetworkTimes times, int project) {
    String text = late(times.finishOf(project), times.network().projectDeadline(project));
    String path = path(first(times.longestPathsOf(project)), String::valueOf);
    return Finding.warning(NetworkFault.PROJECT_DEADLINE_MISSED, "project " + project, text + path);
  }

  private static String late(long finish, long deadline) {
    return "is finished at tick "
        + finish
        + " at the earliest, "
        + DependencySentence.ticks(finish - deadline)
        + " after its deadline";
  }

  static Findings of(CriticalPath path) {
    FindingsCollector findings = new FindingsCollector();
    ResolvedProject resolved = path.project();
    for (int activity = 0; activity < resolved.activityCount(); activity++) {
      addActivity(path, activity, findings);
    }
    resolved.project().milestones().forEach(milestone -> addMilestone(path, milestone, findings));
    for (int project = 0; project < resolved.projectCount(); project++) {
      addProject(path, project, findings);
    }
    return findings.collect();
  }

  private static void addActivity(CriticalPath path, int activity, FindingsCollector findings) {
    ResolvedProject resolved = path.project();
    String object = "activity '" + resolved.activity(activity) + "'";
    Instant finish = resolved.instant(path.earliestFinish(activity));
    late(finish, resolved.project().activities().get(activity).deadline())
        .map(text -> text + path(path.network().longestPathTo(activity), name(path)))
        .map(text -> Finding.warning(NetworkFault.DEADLINE_MISSED, object, text))
        .ifPresent(findings::add);
  }

  private static void addMilestone(
      CriticalPath path, Milestone milestone, FindingsCollector findings) {
    String object = "milestone '" + milestone.id() + "'";
    late(path.milestoneTimes(milestone).earliest(), milestone.deadline())
        .map(text -> text + path(pathTo(path, milestone), name(path)))
        .map(text -> Finding.warning(NetworkFault.DEADLINE_MISSED, object, text))
        .ifPresent(findings::add);
  }

  private static List<NetworkStep> pathTo(CriticalPath path, Milestone milestone) {
    return milestone.after().stream()
        .map(path.project()::indexOf)
        .max(Comparator.comparingLong(path::earliestFinish))
        .map(path.network()::longestPathTo)
        .orElse(List.of());
  }

  private static void addProject(CriticalPath path, int number, FindingsCollector findings) {
    ResolvedProject resolved = path.project();
    long finish = path.finishTickOf(number);
    if (finish > resolved.projectDue(number)) {
      Duration late = resolved.tick().multipliedBy(finish - resolved.projectDue(number));
      String text = late(resolved.instant(finish), late);
      String chain = path(first(path.network().longestPathsOf(number)), name(path));
      String object = "project '" + resolved.projectId(number) + "'";
      findings.add(Finding.warning(NetworkFault.PROJECT_DEADLINE_MISSED, object, text + chain));
    }
  }

  private static List<NetworkStep> first(Stream<List<NetworkStep>> paths) {
    return paths.findFirst().orElse(List.of());
  }

  private static IntFunction<String> name(CriticalPath path) {
    return activity -> "'" + path.project().activity(activity) + "'";
  }

  private static Optional<String> late(Instant finish, Optional<Instant> deadline) {
    return deadline
        .filter(finish::isAfter)
        .map(date -> late(finish, Duration.between(date, finish)));
  }

  private static String late(Instant finish, Duration late) {
    return "is finished at " + finish + " at the earliest, " + late + " after its deadline";
  }

  /** A project or milestone without activities can be late too, and has no path. */
  private static String path(List<NetworkStep> steps, IntFunction<String> name) {
    long skipped = Math.max(0, steps.size() - SHOWN);
    String end =
        steps.stream()
            .skip(skipped)
            .map(step -> name.apply(step.activity()))
            .collect(Collectors.joining(" → "));
    String begin = skipped > 0 ? "(" + skipped + " more) → " : "";
    return steps.isEmpty() ? "" : "; longest path " + begin + end;
  }
}
