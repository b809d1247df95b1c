/**
 * Several queues in one sum: fractions of people are added first and rounded once, so that the
 * rounding of each queue does not add up.
 */
@NullMarked
package dev.evenkeel.scheduling.staffing.total;

import org.jspecify.annotations.NullMarked;
