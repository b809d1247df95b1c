/** Random times of the service simulator, the same on every JDK. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.queueing.simulation.internal.random;

import org.jspecify.annotations.NullMarked;
