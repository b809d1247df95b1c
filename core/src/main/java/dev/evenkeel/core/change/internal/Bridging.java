package dev.evenkeel.core.change.internal;

import dev.evenkeel.core.change.ChangeFault;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ChangeRequestId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes activities out of the order of a project so that what they passed on still holds. */
final class Bridging {
  /** Taking an activity out from between a thousand others and a thousand more is refused. */
  static final int MOST_BRIDGES = 100_000;

  private final Scope scope;
  private final ChangeRequestId request;
  private final ChangeLog log;
  private final BridgedOrder order;
  private final BridgedMilestones milestones;

  Bridging(Scope scope, Set<ActivityId> removed, Set<MilestoneId> settled, Request request) {
    this.scope = scope;
    this.request = request.id();
    this.log = request.log();
    order = new BridgedOrder(scope.dependencies, removed);
    milestones = new BridgedMilestones(scope, removed, settled);
  }

  /** Who asks, and where to write down what was found. */
  record Request(ChangeRequestId id, ChangeLog log) {}

  void remove(Set<ActivityId> removed) {
    for (ActivityId activity : removed) {
      remove(activity);
      if (order.bridges() > MOST_BRIDGES) {
        log.error(ChangeFault.TOO_MANY_DEPENDENCIES, request, tooMany(activity));
        return;
      }
    }
    scope.dependencies = order.dependencies();
    order.added().forEach(this::report);
    milestones.finish(request, log);
  }

  private static String tooMany(ActivityId activity) {
    return String.format(
        Locale.ROOT,
        "removing activities must leave at most %d dependencies in their place but left more at"
            + " activity '%s'%nMaybe keep it without effort.",
        MOST_BRIDGES,
        activity);
  }

  private void remove(ActivityId activity) {
    List<Dependency> incoming = order.incoming(activity);
    List<Dependency> outgoing = order.outgoing(activity);
    order.remove(activity);
    milestones.replace(activity, incoming.stream().filter(Bridging::endsBefore).toList());
    for (Dependency first : incoming) {
      for (Dependency second : outgoing) {
        if (order.bridges() <= MOST_BRIDGES && isOrdered(first, second)) {
          bridge(first, second);
        }
      }
    }
  }

  /** Whether the predecessor is finished once the activity is. */
  private static boolean endsBefore(Dependency dependency) {
    return dependency.type().isFromFinish() && !dependency.lag().isNegative();
  }

  /** Nothing follows from a finish that was held back for what waits for the start alone. */
  private static boolean isOrdered(Dependency first, Dependency second) {
    return !first.type().isToFinish() || second.type().isFromFinish();
  }

  private void bridge(Dependency first, Dependency second) {
    Optional<LagSum> sum = LagSum.of(first, second);
    if (sum.isEmpty()) {
      log.error(ChangeFault.LAGS_WITHOUT_SUM, request, withoutSum(first, second));
      return;
    }
    order.bridge(
        Dependency.builder()
            .from(first.from())
            .to(second.to())
            .type(type(first.type().isFromFinish(), second.type().isToFinish()))
            .lag(sum.get().lag())
            .lagCalendar(sum.get().calendar())
            .build());
  }

  private static String withoutSum(Dependency first, Dependency second) {
    return String.format(
        Locale.ROOT,
        "lags must have a sum but were %s in '%s' and %s in '%s', on different calendars or to and"
            + " fro%nMaybe remove one of the two in the same request and add what shall hold"
            + " instead.",
        first.lag(),
        first,
        second.lag(),
        second);
  }

  private static DependencyType type(boolean fromFinish, boolean toFinish) {
    if (fromFinish) {
      return toFinish ? DependencyType.FINISH_TO_FINISH : DependencyType.FINISH_TO_START;
    }
    return toFinish ? DependencyType.START_TO_FINISH : DependencyType.START_TO_START;
  }

  private void report(Dependency bridge) {
    log.notice(
        ChangeFault.DEPENDENCY_BRIDGED,
        request,
        String.format(
            Locale.ROOT,
            "dependency '%s' (%s, lag %s) takes the place of those through what is removed",
            bridge,
            bridge.type(),
            bridge.lag()));
  }
}
