/**
 * Simulation of a service contact by contact: the check of last resort for what the formulas of
 * {@link dev.evenkeel.scheduling.queueing} promise, and the answer where no formula reaches –
 * several kinds of contacts and skills, priorities, shifts, project blocks and deferred work
 * between contacts, over a day that changes by the hour.
 *
 * <p>The entry is {@link dev.evenkeel.scheduling.queueing.simulation.ServiceSimulator}.
 */
@NullMarked
package dev.evenkeel.scheduling.queueing.simulation;

import org.jspecify.annotations.NullMarked;
