/** How fast the critical path of a large network is calculated, here and elsewhere. */
@NullMarked
package dev.evenkeel.benchmarks.cpm;

import org.jspecify.annotations.NullMarked;
