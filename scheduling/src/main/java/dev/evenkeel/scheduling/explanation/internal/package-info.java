/** Finds what stands in the way of activities of a schedule, in ticks. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.explanation.internal;

import org.jspecify.annotations.NullMarked;
