package dev.evenkeel.scheduling.queueing.simulation.internal;

import dev.evenkeel.scheduling.queueing.simulation.SimulationStart;

/**
 * How a model is simulated.
 *
 * @param seed what random numbers begin with
 * @param batches how many times the period is played
 * @param start the state at the beginning
 * @param warmUp the time before 0 that is played and not counted
 * @param continuous whether a period goes on from where the one before ended
 */
public record RunSettings(
    long seed, int batches, SimulationStart start, double warmUp, boolean continuous) {}
