/** Files about queues: what a row asks, in whatever words, is put to the library's formulas. */
@NullMarked
package dev.evenkeel.benchmarks.oracles.queue;

import org.jspecify.annotations.NullMarked;
