package dev.evenkeel.scheduling.testing;

import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Checks that every dependency is kept, with its lag in its calendar. */
record DependencyCheck(Schedule schedule, ResolvedProject project) {

  List<String> violations() {
    return violations(dependency -> true);
  }

  /** Returns which of some dependencies are broken. */
  List<String> violations(IntPredicate which) {
    List<String> violations = new ArrayList<>();
    for (int k = 0; k < project.dependencyCount(); k++) {
      if (!which.test(k)) {
        continue;
      }
      Dependency dependency = project.dependency(k);
      Assignment from = schedule.assignment(dependency.from()).orElseThrow();
      Assignment to = schedule.assignment(dependency.to()).orElseThrow();
      if (!isKept(k, event(dependency, from), waiting(dependency, to))) {
        violations.add(
            "dependency "
                + dependency
                + " ("
                + dependency.type()
                + ", lag "
                + dependency.lag()
                + ") is broken: from "
                + from.start()
                + "/"
                + from.finish()
                + " to "
                + to.start()
                + "/"
                + to.finish());
      }
    }
    return violations;
  }

  private static Instant event(Dependency dependency, Assignment from) {
    return switch (dependency.type()) {
      case FINISH_TO_START, FINISH_TO_FINISH -> from.finish();
      case START_TO_START, START_TO_FINISH -> from.start();
    };
  }

  private static Instant waiting(Dependency dependency, Assignment to) {
    return switch (dependency.type()) {
      case FINISH_TO_START, START_TO_START -> to.start();
      case FINISH_TO_FINISH, START_TO_FINISH -> to.finish();
    };
  }

  private boolean isKept(int k, Instant event, Instant waiting) {
    TickCalendar calendar = project.calendarAt(project.lagCalendar(k));
    long from = calendar.tickAtOrAfter(event);
    long to = calendar.tickAtOrAfter(waiting);
    long lag = project.lag(k);
    if (lag == 0) {
      return to >= from;
    }
    return lag > 0
        ? to >= from && calendar.worked(from, to) >= lag
        : to >= from || calendar.worked(to, from) <= -lag;
  }
}
