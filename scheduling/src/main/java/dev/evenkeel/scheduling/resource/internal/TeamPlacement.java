package dev.evenkeel.scheduling.resource.internal;

/**
 * When a team works.
 *
 * @param people the indices of the people in the project, ascending
 * @param placement when they work
 */
record TeamPlacement(int[] people, Placement placement) {}
