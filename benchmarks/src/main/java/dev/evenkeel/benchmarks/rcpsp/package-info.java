/** The command that schedules published instances and judges what comes out. */
@NullMarked
package dev.evenkeel.benchmarks.rcpsp;

import org.jspecify.annotations.NullMarked;
