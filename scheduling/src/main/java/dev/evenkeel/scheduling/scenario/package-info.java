/**
 * What if: one more person with a skill, a holiday moved, a service target lowered.
 *
 * <p>A {@link dev.evenkeel.scheduling.scenario.Scenario} holds all that a plan depends on, a {@link
 * dev.evenkeel.scheduling.scenario.change.ScenarioChange} says what would be different, and {@link
 * dev.evenkeel.scheduling.scenario.WhatIf} answers with the plan that would follow and its
 * difference from the present one, in numbers and in words.
 */
@NullMarked
package dev.evenkeel.scheduling.scenario;

import org.jspecify.annotations.NullMarked;
