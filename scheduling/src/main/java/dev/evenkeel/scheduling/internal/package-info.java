/** Arithmetic on ticks that the critical path and the resource scheduler share. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.internal;

import org.jspecify.annotations.NullMarked;
