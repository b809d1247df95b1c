package dev.evenkeel.scheduling.scenario.change;

import dev.evenkeel.scheduling.scenario.Scenario;
import dev.evenkeel.scheduling.scenario.WhatIf;

/**
 * One thing that would be different. Changes are values and say nothing of how a plan would follow
 * them; {@link WhatIf} applies them to a {@link Scenario}, several one after another.
 */
public sealed interface ScenarioChange
    permits StaffChange, HolidayChange, ServiceChange, WorkChange {
  /**
   * Returns the change in words.
   *
   * @return one sentence
   */
  String sentence();
}
