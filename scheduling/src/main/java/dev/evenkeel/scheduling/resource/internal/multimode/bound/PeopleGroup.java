package dev.evenkeel.scheduling.resource.internal.multimode.bound;

import com.google.common.primitives.ImmutableIntArray;

/**
 * A set of people as a renewable resource.
 *
 * @param size how many people it has
 * @param use for each activity the least number of them in any team of any mode
 */
record PeopleGroup(int size, ImmutableIntArray use) {}
