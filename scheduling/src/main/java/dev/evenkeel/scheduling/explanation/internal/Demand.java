package dev.evenkeel.scheduling.explanation.internal;

/**
 * What an activity takes of something limited while it is worked on.
 *
 * @param pool what is limited
 * @param own what the activity takes of it in the plan
 */
record Demand(Pool pool, Hold own) {}
