/**
 * When work goes on, and arithmetic with it: calendars with several intervals a day, shifts over
 * midnight, breaks, holidays, dated exceptions and time zones; working time added, subtracted and
 * counted on instants, exact to the nanosecond; and the choice of the calendar that applies.
 */
@NullMarked
package dev.evenkeel.core.time;

import org.jspecify.annotations.NullMarked;
