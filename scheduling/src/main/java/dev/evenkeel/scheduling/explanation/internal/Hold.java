package dev.evenkeel.scheduling.explanation.internal;

/**
 * What an activity takes of something limited while it is worked on.
 *
 * @param activity the index of the activity
 * @param units how many units it takes
 * @param working when
 */
record Hold(int activity, int units, TickRuns working) {}
