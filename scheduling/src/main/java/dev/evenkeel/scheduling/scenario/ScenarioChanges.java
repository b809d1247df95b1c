package dev.evenkeel.scheduling.scenario;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.scheduling.scenario.change.HolidayChange;
import dev.evenkeel.scheduling.scenario.change.ScenarioChange;
import dev.evenkeel.scheduling.scenario.change.ServiceChange;
import dev.evenkeel.scheduling.scenario.change.StaffChange;
import dev.evenkeel.scheduling.scenario.change.WorkChange;
import java.util.List;

/** Applies changes to a scenario, one after another, and gathers all that cannot be applied. */
final class ScenarioChanges {
  private final FindingsCollector findings = new FindingsCollector();

  private ScenarioChanges() {}

  /**
   * A scenario after changes.
   *
   * @param scenario the scenario; without meaning if a finding is an error
   * @param findings what could not be applied, and what a reader should know
   */
  record Applied(Scenario scenario, Findings findings) {}

  static Applied apply(Scenario scenario, List<ScenarioChange> changes) {
    ScenarioChanges application = new ScenarioChanges();
    Scenario changed = scenario;
    for (ScenarioChange change : changes) {
      changed = application.apply(changed, change);
    }
    return new Applied(changed, application.findings.collect());
  }

  private Scenario apply(Scenario scenario, ScenarioChange change) {
    if (change instanceof ServiceChange service) {
      return new ServiceChanges(scenario, findings).apply(service);
    }
    if (change instanceof WorkChange work) {
      return new WorkChanges(scenario, findings).apply(work);
    }
    warnOfGivenCapacity(scenario, change);
    return change instanceof StaffChange staff
        ? new StaffChanges(scenario, findings).apply(staff)
        : new HolidayChanges(scenario, findings).apply((HolidayChange) change);
  }

  private void warnOfGivenCapacity(Scenario scenario, ScenarioChange change) {
    scenario
        .capacity()
        .map(
            capacity ->
                Finding.warning(
                    ScenarioFault.CAPACITY_GIVEN,
                    "service group '" + capacity.group() + "'",
                    "the capacity is given and stays as it is, although this changes who is there: "
                        + change.sentence()))
        .ifPresent(findings::add);
  }
}
