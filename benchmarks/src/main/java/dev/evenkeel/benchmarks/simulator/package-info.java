/** The speed of the service simulator, and how near it is to the formulas. */
@NullMarked
package dev.evenkeel.benchmarks.simulator;

import org.jspecify.annotations.NullMarked;
