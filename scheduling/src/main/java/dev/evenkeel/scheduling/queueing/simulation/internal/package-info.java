/** The event loop of the service simulator and what it counts. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.queueing.simulation.internal;

import org.jspecify.annotations.NullMarked;
