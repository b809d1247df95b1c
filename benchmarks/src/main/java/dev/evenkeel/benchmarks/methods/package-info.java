/** Compares the ways to size buffers: how often the promise is kept, and how long it is. */
@NullMarked
package dev.evenkeel.benchmarks.methods;

import org.jspecify.annotations.NullMarked;
