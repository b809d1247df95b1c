package dev.evenkeel.scheduling.scenario.internal;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the work of a schedule costs, exact but for one rounding at the end. */
final class WorkCost {
  /** Nanoseconds of an hour, times the thousandths of a whole share. */
  private static final BigDecimal UNITS_PER_HOUR = BigDecimal.valueOf(3_600_000_000_000_000L);

  private final ResolvedProject project;
  private final Map<PersonId, BigDecimal> rates = new LinkedHashMap<>();

  private WorkCost(ResolvedProject project) {
    this.project = project;
    for (Person person : project.project().people()) {
      person.costPerHour().ifPresent(cost -> rates.put(person.id(), cost.getAmount()));
    }
  }

  /** Returns the cost; empty if none is known, or people are paid in several currencies. */
  static Optional<Money> of(ResolvedProject project, Schedule schedule) {
    return project.costCurrency().map(currency -> new WorkCost(project).sum(currency, schedule));
  }

  private Money sum(CurrencyUnit currency, Schedule schedule) {
    BigDecimal sum =
        schedule.assignments().stream().map(this::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Money.of(
        currency, sum.divide(UNITS_PER_HOUR, currency.getDecimalPlaces(), RoundingMode.HALF_UP));
  }

  private BigDecimal cost(Assignment assignment) {
    BigDecimal rate =
        assignment.people().stream()
            .map(person -> rates.getOrDefault(person, BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    int mode = project.modeStart(project.indexOf(assignment.activity())) + assignment.mode();
    return rate.multiply(nanos(assignment.worked()))
        .multiply(BigDecimal.valueOf(project.modePersonShare(mode)));
  }

  private static BigDecimal nanos(Duration time) {
    return BigDecimal.valueOf(time.getSeconds())
        .movePointRight(9)
        .add(BigDecimal.valueOf(time.getNano()));
  }
}
