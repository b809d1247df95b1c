package dev.evenkeel.scheduling.resource.internal.multimode.project;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;

/**
 * A numbering of a project: for each new number the old one.
 *
 * @param activities the activities, each after its predecessors
 * @param people the people
 * @param renewables the renewable resources
 * @param budgets the non-renewable resources
 * @param modes for each activity in the new order its modes
 */
public record Numbering(
    ImmutableIntArray activities,
    ImmutableIntArray people,
    ImmutableIntArray renewables,
    ImmutableIntArray budgets,
    List<ImmutableIntArray> modes) {}
