package dev.evenkeel.core.validation;

import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.Budget;
import dev.evenkeel.core.project.Project;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** All amounts of money have one currency: that of the budget's total, else of the first rate. */
final class MoneyCheck {
  private final Examination examination;
  private @Nullable CurrencyUnit currency;

  MoneyCheck(Examination examination) {
    this.examination = examination;
  }

  void examine() {
    for (Project project : examination.members) {
      project.budget().ifPresent(budget -> examine(budget, Examination.name(project)));
    }
    for (Person person : examination.project.people()) {
      person
          .costPerHour()
          .ifPresent(cost -> examine(cost, "person '" + person.id() + "'", "costPerHour"));
    }
  }

  private void examine(Budget budget, String project) {
    examine(budget.total(), project, "budget.total");
    examine(budget.reserve(), project, "budget.reserve");
  }

  private void examine(Money amount, String object, String path) {
    if (currency == null) {
      currency = amount.getCurrencyUnit();
    } else if (!currency.equals(amount.getCurrencyUnit())) {
      examination.error(
          ProjectFault.CURRENCY_CLASH,
          object,
          path,
          "all amounts must be in " + currency + " but one was " + amount);
    }
  }
}
