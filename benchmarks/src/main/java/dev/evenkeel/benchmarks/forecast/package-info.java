/** The back-test of the load forecast on a file of calls. */
@NullMarked
package dev.evenkeel.benchmarks.forecast;

import org.jspecify.annotations.NullMarked;
