/** How a plan is laid out and played. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.simulation.internal;

import org.jspecify.annotations.NullMarked;
