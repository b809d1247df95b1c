package dev.evenkeel.scheduling.staffing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.ErlangC;
import dev.evenkeel.scheduling.queueing.internal.Inversion;
import dev.evenkeel.scheduling.queueing.internal.Limits;
import dev.evenkeel.scheduling.staffing.internal.Quantities;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Calculates how many people a service needs in each interval: the least number of agents by {@link
 * ErlangC} that keeps the service target and the occupancy limit, plus shrinkage. Each interval
 * stands for itself, in steady state at its mean load; there is no load from one interval to the
 * next.
 *
 * <p>Immutable and thread-safe.
 */
public final class StaffingCalculator {
  private static final StaffingCalculator STANDARD =
      new StaffingCalculator(Shrinkage.none(), OptionalDouble.empty());

  private final Shrinkage shrinkage;
  private final OptionalDouble maximumOccupancy;

  private StaffingCalculator(Shrinkage shrinkage, OptionalDouble maximumOccupancy) {
    this.shrinkage = shrinkage;
    this.maximumOccupancy = maximumOccupancy;
  }

  /**
   * Returns a calculator without shrinkage and without a limit of occupancy.
   *
   * @return the calculator
   */
  public static StaffingCalculator standard() {
    return STANDARD;
  }

  /**
   * Returns a calculator that schedules more people because not all of paid time serves contacts.
   *
   * @param shrinkage the share of paid time that does not serve contacts
   * @return a calculator with this shrinkage
   * @throws NullPointerException if the shrinkage is null
   */
  public StaffingCalculator withShrinkage(Shrinkage shrinkage) {
    return new StaffingCalculator(Check.notNull(shrinkage, "shrinkage"), maximumOccupancy);
  }

  /**
   * Returns a calculator that keeps agents from being busier than allowed.
   *
   * @param maximumOccupancy the greatest share of their time that agents may spend on contacts,
   *     more than 0 and at most 1; 85 % is 0.85
   * @return a calculator with this limit
   * @throws IllegalArgumentException if the limit is not more than 0 and at most 1
   */
  public StaffingCalculator withMaximumOccupancy(double maximumOccupancy) {
    Check.positive(maximumOccupancy, "maximum occupancy");
    Check.fraction(maximumOccupancy, "maximum occupancy");
    return new StaffingCalculator(shrinkage, OptionalDouble.of(maximumOccupancy));
  }

  /**
   * Plans how many people are needed in each interval.
   *
   * @param load the contacts expected
   * @param target what callers are promised
   * @return the plan, with one interval for each of the load
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if more than 1e9 agents or 2147483647 people would be needed
   */
  public StaffingPlan plan(ContactLoad load, ServiceTarget target) {
    Check.notNull(target, "target");
    StaffingPlanBuilder plan =
        StaffingPlan.builder()
            .target(target)
            .shrinkage(shrinkage)
            .maximumOccupancy(maximumOccupancy);
    load.intervals().forEach(interval -> plan.addInterval(staffing(interval, target)));
    return plan.build();
  }

  private IntervalStaffing staffing(LoadInterval load, ServiceTarget target) {
    return load.offeredLoad() == 0 ? noLoad(load) : forLoad(load, target);
  }

  private static IntervalStaffing noLoad(LoadInterval load) {
    return IntervalStaffing.builder()
        .interval(load.interval())
        .contacts(load.contacts())
        .offeredLoad(0)
        .agentsForTarget(0)
        .requiredAgents(0)
        .scheduledPeople(0)
        .scheduledHeadCount(0)
        .constraint(StaffingConstraint.NO_LOAD)
        .explanation("No contacts are expected, so nobody is needed.")
        .build();
  }

  private IntervalStaffing forLoad(LoadInterval load, ServiceTarget target) {
    double erlang = load.offeredLoad();
    double handleTime = Quantities.seconds(load.handleTime());
    double within = Quantities.seconds(target.within());
    int forTarget = ErlangC.leastAgents(erlang, handleTime, target.share(), within);
    int agents = Math.max(forTarget, agentsForOccupancy(erlang));
    double serviceLevel = ErlangC.serviceLevel(erlang, agents, handleTime, within);
    return IntervalStaffing.builder()
        .interval(load.interval())
        .contacts(load.contacts())
        .offeredLoad(erlang)
        .agentsForTarget(forTarget)
        .requiredAgents(agents)
        .scheduledPeople(shrinkage.scheduled(agents))
        .scheduledHeadCount(shrinkage.headCount(agents))
        .serviceLevel(serviceLevel)
        .occupancy(ErlangC.occupancy(erlang, agents))
        .meanWaitSeconds(ErlangC.meanWait(erlang, agents, handleTime))
        .constraint(
            agents > forTarget ? StaffingConstraint.OCCUPANCY : StaffingConstraint.SERVICE_TARGET)
        .explanation(need(erlang, target, forTarget, agents) + reached(serviceLevel, agents))
        .build();
  }

  private int agentsForOccupancy(double load) {
    if (maximumOccupancy.isEmpty()) {
      return 0;
    }
    double limit = maximumOccupancy.getAsDouble();
    double estimate = StrictMath.ceil(load / limit);
    Check.atMost(estimate, Limits.GREATEST_LOAD, "agents for the maximum occupancy");
    int guess = (int) Math.max(1, estimate);
    // The quotient above is rounded: what counts is the occupancy that will be reported.
    return Inversion.leastAgents(1, guess, agents -> load / agents <= limit);
  }

  private String need(double load, ServiceTarget target, int forTarget, int agents) {
    String need = text("%.2f erlang need %d agents to answer %s", load, forTarget, target);
    return agents == forTarget
        ? need
        : need
            + text(
                " and %d to be busy no more than %s of their time",
                agents, Quantities.percent(maximumOccupancy.orElseThrow()));
  }

  private String reached(double serviceLevel, int agents) {
    String reached = text("; they answer %.2f %% in time.", 100 * serviceLevel);
    double share = shrinkage.share();
    return share == 0
        ? reached
        : reached
            + text(
                " With a shrinkage of %s, %d people are scheduled.",
                Quantities.percent(share), shrinkage.headCount(agents));
  }

  private static String text(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
