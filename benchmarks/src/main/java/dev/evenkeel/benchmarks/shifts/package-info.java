/** Covers of generated requirements by shifts, ours and others'. */
@NullMarked
package dev.evenkeel.benchmarks.shifts;

import org.jspecify.annotations.NullMarked;
