package dev.evenkeel.peers.timefold;

import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;

/** No resource is overused, and the project ends early. */
public class DelayConstraints implements ConstraintProvider {
  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {capacity(factory), makespan(factory)};
  }

  private static Constraint capacity(ConstraintFactory factory) {
    return factory
        .forEach(DelayDemand.class)
        .join(
            DelayedActivity.class,
            Joiners.equal(DelayDemand::activity, DelayedActivity::getPosition))
        .flattenLast(DelayedActivity::periodsOrNone)
        .groupBy(
            (demand, period) -> new Pool(demand.resource(), demand.capacity()),
            (demand, period) -> period,
            ConstraintCollectors.sum((demand, period) -> demand.units()))
        .filter((pool, period, used) -> used > pool.capacity())
        .penalize(HardSoftScore.ONE_HARD, (pool, period, used) -> used - pool.capacity())
        .asConstraint("capacity");
  }

  private static Constraint makespan(ConstraintFactory factory) {
    return factory
        .forEach(DelayedActivity.class)
        .groupBy(ConstraintCollectors.max(DelayedActivity::finishOrZero))
        .penalize(HardSoftScore.ONE_SOFT, finish -> finish)
        .asConstraint("makespan");
  }

  private record Pool(int resource, int capacity) {}
}
