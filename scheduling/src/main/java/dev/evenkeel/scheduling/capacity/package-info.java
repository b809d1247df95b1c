/**
 * Service first: the people a service does not need are the capacity of the project.
 *
 * <p>{@link dev.evenkeel.scheduling.capacity.CapacityCalculator} compares a staffing plan with the
 * calendars of a {@link dev.evenkeel.scheduling.capacity.ServiceGroup} and yields a {@link
 * dev.evenkeel.scheduling.capacity.ProjectCapacity}, which limits the scheduler.
 */
@NullMarked
package dev.evenkeel.scheduling.capacity;

import org.jspecify.annotations.NullMarked;
