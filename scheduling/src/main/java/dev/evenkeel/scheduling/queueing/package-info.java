/**
 * The formulas of queues as static kernels: {@link dev.evenkeel.scheduling.queueing.ErlangB} (who
 * finds all agents busy goes away), {@link dev.evenkeel.scheduling.queueing.ErlangC} (who finds all
 * agents busy waits), {@link dev.evenkeel.scheduling.queueing.ErlangA} (who waits gives up in time)
 * with the service level by {@link dev.evenkeel.scheduling.queueing.ServiceLevelDefinition}, work
 * between contacts ({@link dev.evenkeel.scheduling.queueing.ThresholdBlending}), arrivals that
 * change with time ({@link dev.evenkeel.scheduling.queueing.OfferedLoad}) and the approximation
 * {@link dev.evenkeel.scheduling.queueing.HalfinWhitt}.
 */
@NullMarked
package dev.evenkeel.scheduling.queueing;

import org.jspecify.annotations.NullMarked;
