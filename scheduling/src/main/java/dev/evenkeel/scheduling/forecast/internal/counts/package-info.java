/** Counts of contacts by day and slot, and the distribution of their number. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.forecast.internal.counts;

import org.jspecify.annotations.NullMarked;
