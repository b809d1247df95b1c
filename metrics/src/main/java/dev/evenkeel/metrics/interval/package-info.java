/** Intervals that stand beside every estimate, and the kernels they are made with. */
@NullMarked
package dev.evenkeel.metrics.interval;

import org.jspecify.annotations.NullMarked;
