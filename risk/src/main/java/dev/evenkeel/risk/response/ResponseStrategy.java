package dev.evenkeel.risk.response;

/**
 * What is done about a risk. Threats and opportunities have different strategies; the names are
 * those of the PMI Practice Standard for Project Risk Management.
 */
public sealed interface ResponseStrategy permits ThreatStrategy, OpportunityStrategy {
  /**
   * Returns the name of the constant, such as {@code MITIGATE}.
   *
   * @return the name, not blank
   */
  String name();
}
