/** Exact search by conflict-driven learning on start times. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.exact;

import org.jspecify.annotations.NullMarked;
