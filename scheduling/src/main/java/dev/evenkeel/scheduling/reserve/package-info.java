/**
 * The share of a team's capacity that is held back for what nobody planned, learned from the
 * interruptions of the past.
 *
 * <p>The entry is {@link dev.evenkeel.scheduling.reserve.ReserveCalculator}.
 */
@NullMarked
package dev.evenkeel.scheduling.reserve;

import org.jspecify.annotations.NullMarked;
