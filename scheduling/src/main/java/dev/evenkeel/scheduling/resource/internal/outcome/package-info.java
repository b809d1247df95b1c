/** Turns what was generated into a schedule and says what is not as wanted. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.outcome;

import org.jspecify.annotations.NullMarked;
