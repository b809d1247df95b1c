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
  private static final long MOST_PAIRS = 100_000;

  private final Scope scope;
  private final RemovalOrder removed;
  private final ChangeRequestId request;
  private final ChangeLog log;
  private final BridgedOrder order;
  private long pairs;

  Bridging(Scope scope, RemovalOrder removed, ChangeRequestId request, ChangeLog log) {
    this.scope = scope;
    this.removed = removed;
    this.request = request;
    this.log = log;
    order = new BridgedOrder(Passage.of(scope.dependencies, removed), removed.activities());
  }

  /** The settled milestones are altered by the same request. */
  void remove(Set<MilestoneId> settled) {
    for (ActivityId activity : removed.activities()) {
      List<Dependency> incoming = order.incoming(activity);
      List<Dependency> outgoing = order.outgoing(activity);
      pairs += (long) incoming.size() * outgoing.size();
      if (pairs > MOST_PAIRS) {
        log.error(ChangeFault.TOO_MANY_DEPENDENCIES, request, tooMany(activity));
        return;
      }
      remove(activity, incoming, outgoing);
    }
    order.added().forEach(this::report);
    new BridgedMilestones(scope, removed).replace(settled, request, log);
    scope.dependencies = order.dependencies();
  }

  private static String tooMany(ActivityId activity) {
    return String.format(
        Locale.ROOT,
        "removing activities must join at most %d pairs of dependencies but would join more at"
            + " activity '%s'\nMaybe keep it without effort.",
        MOST_PAIRS,
        activity);
  }

  private void remove(ActivityId activity, List<Dependency> incoming, List<Dependency> outgoing) {
    order.remove(activity);
    for (Dependency first : incoming) {
      for (Dependency second : outgoing) {
        if (isOrdered(first, second)) {
          bridge(first, second);
        }
      }
    }
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
            + " fro\nMaybe remove one of the two in the same request and add what shall hold"
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
