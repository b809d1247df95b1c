package dev.evenkeel.scheduling.simulation.internal;

/**
 * That an activity takes units of a person or resource in the plan.
 *
 * @param activity the number of the activity
 * @param units how many units, positive
 * @param start when it starts, in ticks
 * @param finish when it is finished, in ticks
 */
record PlannedWork(int activity, long units, double start, double finish) {}
