/**
 * Where people are booked beyond their time, and where skills are short.
 *
 * <p>{@link dev.evenkeel.scheduling.peak.OverAllocationCalculator} measures plans of one or several
 * projects, levelled or not; {@link dev.evenkeel.scheduling.peak.UnlevelledScheduler} makes the
 * plan that would be if nobody were ever busy. What is short can be covered by {@code
 * dev.evenkeel.scheduling.peak.cover}.
 */
@NullMarked
package dev.evenkeel.scheduling.peak;

import org.jspecify.annotations.NullMarked;
