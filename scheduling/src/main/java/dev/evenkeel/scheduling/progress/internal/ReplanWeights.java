package dev.evenkeel.scheduling.progress.internal;

/**
 * What matters in a plan that is made anew, in hours of delay of the finish.
 *
 * @param earlyFinish an hour by which the project finishes before the finish of the plan before
 * @param lateness an hour by which an activity or project that is not finished misses its deadline
 * @param movedStart an hour by which a start moves
 * @param swappedPerson a person who works in place of another
 */
public record ReplanWeights(
    double earlyFinish, double lateness, double movedStart, double swappedPerson) {}
