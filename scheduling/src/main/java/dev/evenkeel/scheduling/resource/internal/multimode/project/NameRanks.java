package dev.evenkeel.scheduling.resource.internal.multimode.project;

import com.google.common.primitives.ImmutableIntArray;

/**
 * What comes first of those that nothing but their names tells apart: places in the order of ids.
 *
 * @param activities the place of each activity
 * @param people the place of each person
 * @param renewables the place of each renewable resource
 * @param budgets the place of each non-renewable resource
 */
public record NameRanks(
    ImmutableIntArray activities,
    ImmutableIntArray people,
    ImmutableIntArray renewables,
    ImmutableIntArray budgets) {}
