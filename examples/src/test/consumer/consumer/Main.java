package consumer;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.FindingBuilder;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.Reason;
import dev.evenkeel.core.check.Severity;
import dev.evenkeel.core.id.ActivityId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A program of a user: it must compile without a warning and run with the published jars alone. */
public final class Main {
  private enum Rule implements Reason {
    LATE
  }

  private Main() {}

  /**
   * Prints a finding.
   *
   * @param args none
   */
  public static void main(String[] args) {
    ActivityId id = ActivityId.of("rollout-3");
    FindingBuilder builder = Finding.builder().severity(Severity.WARNING).reason(Rule.LATE);
    Finding finding = builder.object("activity '" + id + "'").text("late").build();
    System.out.println(Findings.of(finding).plus(Findings.none()));
    System.out.println(Money.of(CurrencyUnit.EUR, 12.5));
  }
}
