package dev.evenkeel.risk.contingency;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.ContingencyPlanId;
import dev.evenkeel.core.id.RiskId;
import dev.evenkeel.core.internal.ValueType;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What is done once a risk has become real. Unlike a response, which works beforehand, the plan
 * waits for its trigger; so that it works then, it names people and times and is tested. Parts may
 * be missing while it is being written; {@link #readiness} tells what.
 */
@Value.Immutable
@ValueType
public abstract class ContingencyPlan {
  ContingencyPlan() {}

  /**
   * Returns the id of the plan.
   *
   * @return the id
   */
  public abstract ContingencyPlanId id();

  /**
   * Returns what the plan is called.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns the risk for which the plan is made.
   *
   * @return the id of the risk
   */
  public abstract RiskId risk();

  /**
   * Returns what starts the plan.
   *
   * @return the trigger, empty if none is stated
   */
  public abstract Optional<Trigger> trigger();

  /**
   * Returns what is done.
   *
   * @return the steps in order
   */
  public abstract List<ContingencyStep> steps();

  /**
   * Returns who is told what.
   *
   * @return the steps of communication in order
   */
  public abstract List<CommunicationStep> communication();

  /**
   * Returns the money set aside for the plan.
   *
   * @return the reserve, not negative; empty if none is set aside
   */
  public abstract Optional<Money> reserve();

  /**
   * Returns what must hold for the plan to end and the usual service to go on.
   *
   * @return the criterion, empty if none is stated
   */
  public abstract Optional<String> exit();

  /**
   * Returns the tests made up to now and those planned.
   *
   * @return the tests in any order
   */
  public abstract List<PlanTest> tests();

  /**
   * Returns how long a test counts.
   *
   * @return the time after which the plan must be tested again, one year unless set
   */
  @Value.Default
  public Period testInterval() {
    return Period.ofYears(1);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name", "contingency plan", id());
    reserve().ifPresent(this::checkReserve);
    Check.that(
        !testInterval().isNegative() && !testInterval().isZero(),
        "test interval must be positive but was %s in contingency plan '%s'",
        testInterval(),
        id());
  }

  private void checkReserve(Money reserve) {
    Check.that(
        !reserve.isNegative(),
        "reserve must not be negative but was %s in contingency plan '%s'",
        reserve,
        id());
  }

  /**
   * Returns the last test made up to a day. If several were made on that day and one failed, that
   * one counts.
   *
   * @param asOf the day, included
   * @return the test, empty if none was made by then
   * @throws NullPointerException if the day is null
   */
  public final Optional<PlanTest> lastTest(LocalDate asOf) {
    Check.notNull(asOf, "asOf");
    return tests().stream()
        .filter(test -> !test.date().isAfter(asOf))
        .max(Comparator.comparing(PlanTest::date).thenComparing(test -> !test.passed()));
  }

  /**
   * Returns what keeps the plan from being ready on a day. It is ready if there are no errors;
   * without warnings it is also complete and tested.
   *
   * @param asOf the day, included
   * @return the findings with reasons from {@link ReadinessFault}, in the order of the plan's parts
   * @throws NullPointerException if the day is null
   */
  public final Findings readiness(LocalDate asOf) {
    return new ReadinessCheck(this, Check.notNull(asOf, "asOf")).findings();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ContingencyPlanBuilder builder() {
    return new ContingencyPlanBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this plan.
   *
   * @return a new builder
   */
  public abstract ContingencyPlanBuilder toBuilder();
}
