/** What a plan reaches in each objective, in ticks and numbers. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.objective;

import org.jspecify.annotations.NullMarked;
