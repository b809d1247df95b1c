/** How fast the clocks of service-level agreements are. */
@NullMarked
package dev.evenkeel.benchmarks.sla;

import org.jspecify.annotations.NullMarked;
