package dev.evenkeel.scheduling.resource.internal.multimode.project;

import com.google.common.primitives.ImmutableLongArray;

/**
 * So many people out of a set, for the whole of an activity.
 *
 * @param eligible the people who qualify: bit p of word p / 64 for person p
 * @param people how many of them, at least 1
 */
public record Need(ImmutableLongArray eligible, int people) {}
