package dev.evenkeel.examples.report;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.Severity;
import dev.evenkeel.examples.story.Story;
import dev.evenkeel.risk.contingency.ContingencyPlan;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Small turns of phrase that report and page share. */
final class Texts {
  private Texts() {}

  /** The findings that keep a contingency plan from being ready; notices do not. */
  static Findings notReady(Story story, ContingencyPlan plan) {
    Findings findings = story.readinessFindings().getOrDefault(plan.id(), Findings.none());
    return Findings.of(
        findings.stream().filter(finding -> finding.severity() != Severity.NOTICE).toList());
  }

  /** The sentences of findings, joined. */
  static String reasons(Findings findings) {
    return findings.stream().map(Finding::text).collect(Collectors.joining("; "));
  }

  /** The text with a capital in front and a full stop behind. */
  static String sentence(String text) {
    return text.isEmpty() ? text : capital(text) + (text.endsWith(".") ? "" : ".");
  }

  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  static String uncapital(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  /** An amount in whole units with thousands apart, such as "EUR 41 680". */
  static String money(Money money) {
    String digits =
        Long.toString(
            money.getAmount().setScale(0, java.math.RoundingMode.HALF_UP).longValueExact());
    StringBuilder apart = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      apart.insert(i, '\u202f');
    }
    return money.getCurrencyUnit().getCode() + " " + apart;
  }
}
