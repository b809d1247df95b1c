/** Project work beside the calls of a bank: planned for every day, then simulated. */
@NullMarked
package dev.evenkeel.benchmarks.capacity;

import org.jspecify.annotations.NullMarked;
