package dev.evenkeel.scheduling.resource.internal.objective;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.ResolvedProject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What people cost per hour, in the smallest unit of the currency. */
final class CostWeights implements TeamWeights {
  private final ResolvedProject project;
  private final double[] cost;
  private final int decimals;

  CostWeights(ResolvedProject project) {
    List<Person> people = project.project().people();
    this.project = project;
    this.cost = new double[people.size()];
    this.decimals = decimals(people);
    for (int person = 0; person < cost.length; person++) {
      cost[person] = people.get(person).costPerHour().map(this::minor).orElse(0.0);
    }
  }

  /** Returns the decimals of the one currency in which everybody is paid. */
  private static int decimals(List<Person> people) {
    Optional<Money> first =
        people.stream().flatMap(person -> person.costPerHour().stream()).findFirst();
    first.ifPresent(expected -> people.forEach(person -> checkCurrency(expected, person)));
    return first.map(Money::getScale).orElse(0);
  }

  private static void checkCurrency(Money expected, Person other) {
    Check.that(
        other.costPerHour().stream().allMatch(expected::isSameCurrency),
        "cost per hour must be in %s, as that of others, but was %s in person '%s'",
        expected.getCurrencyUnit(),
        other.costPerHour().map(Money::toString).orElse(""),
        other.id());
  }

  private double minor(Money money) {
    return money.getAmount().movePointRight(decimals).doubleValue();
  }

  @Override
  public double weight(int person, int skill) {
    return cost[person];
  }

  @Override
  public boolean isSameForAllSkills() {
    return true;
  }

  @Override
  public double converted(double sum) {
    return Hours.of(sum, project.tick())
        / BigDecimal.ONE.movePointRight(decimals + 3).doubleValue();
  }
}
