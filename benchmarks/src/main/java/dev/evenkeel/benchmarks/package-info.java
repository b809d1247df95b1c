/** Commands that re-check published figures, and measurements of speed. */
@NullMarked
package dev.evenkeel.benchmarks;

import org.jspecify.annotations.NullMarked;
