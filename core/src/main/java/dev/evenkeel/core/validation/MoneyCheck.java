package dev.evenkeel.core.validation;

import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.Budget;
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
    examination.project.budget().ifPresent(this::examine);
    for (Person person : examination.project.people()) {
      person
          .costPerHour()
          .ifPresent(cost -> examine(cost, "person '" + person.id() + "'", "costPerHour"));
    }
  }

  private void examine(Budget budget) {
    examine(budget.total(), examination.projectName(), "budget.total");
    examine(budget.reserve(), examination.projectName(), "budget.reserve");
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
