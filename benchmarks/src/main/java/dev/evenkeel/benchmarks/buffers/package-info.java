/** Textbook cases of buffered plans: read, planned, printed. */
@NullMarked
package dev.evenkeel.benchmarks.buffers;

import org.jspecify.annotations.NullMarked;
