/**
 * Simulation: how likely a plan is to keep its dates when work takes as long as it takes.
 *
 * <p>The entry is {@link dev.evenkeel.scheduling.simulation.PlanSimulator}.
 */
@NullMarked
package dev.evenkeel.scheduling.simulation;

import org.jspecify.annotations.NullMarked;
