package dev.evenkeel.scheduling.resource.internal.multimode.project;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;

/**
 * One way to carry out an activity.
 *
 * @param duration how long it takes
 * @param demand the units of each renewable resource in every time unit
 * @param consumption the units of each non-renewable resource in all
 * @param needs the people, different ones for each need
 */
public record Mode(
    int duration, ImmutableIntArray demand, ImmutableIntArray consumption, List<Need> needs) {}
