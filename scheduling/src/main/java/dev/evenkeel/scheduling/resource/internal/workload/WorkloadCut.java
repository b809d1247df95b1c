package dev.evenkeel.scheduling.resource.internal.workload;

import java.util.List;

/**
 * The classes of work that together need all of the least time.
 *
 * @param time the least time in which all work can be done, {@link WorkloadFlow#NEVER} if none
 * @param work the work of the classes
 * @param classes the classes in ascending order
 * @param people who qualifies for any of them, in ascending order
 */
public record WorkloadCut(long time, long work, List<Integer> classes, List<Integer> people) {}
