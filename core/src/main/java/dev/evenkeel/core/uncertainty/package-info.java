/**
 * Uncertain quantities: distributions with exact moments, distribution function and a monotone
 * quantile, the same bits on every JDK.
 *
 * <p>Quantiles never fall as the probability rises, so that stratified and correlated sampling can
 * be built on them. {@link dev.evenkeel.core.uncertainty.Draws} gives the random numbers.
 */
@NullMarked
package dev.evenkeel.core.uncertainty;

import org.jspecify.annotations.NullMarked;
