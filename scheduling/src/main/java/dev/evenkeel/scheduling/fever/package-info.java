/**
 * Watching a buffer: how much of it is used, for how much of the chain, in which zone of the fever
 * chart that lies, who uses it up and how long it lasts at this rate.
 *
 * <p>The entries are {@link dev.evenkeel.scheduling.fever.FeverChartCalculator} for one point in
 * time and {@link dev.evenkeel.scheduling.fever.FeverTrendCalculator} for the history.
 */
@NullMarked
package dev.evenkeel.scheduling.fever;

import org.jspecify.annotations.NullMarked;
