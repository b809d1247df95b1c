/**
 * The formulas of queues as static kernels: {@link dev.evenkeel.scheduling.queueing.ErlangB} (who
 * finds all agents busy goes away), {@link dev.evenkeel.scheduling.queueing.ErlangC} (who finds all
 * agents busy waits) and {@link dev.evenkeel.scheduling.queueing.ErlangA} (who waits gives up in
 * time), with the service level by {@link dev.evenkeel.scheduling.queueing.ServiceLevelDefinition};
 * the approximations {@link dev.evenkeel.scheduling.queueing.HalfinWhitt} and {@link
 * dev.evenkeel.scheduling.queueing.Garnett}; contacts that try again ({@link
 * dev.evenkeel.scheduling.queueing.Retrials}), arrivals that change with time ({@link
 * dev.evenkeel.scheduling.queueing.OfferedLoad}), several chats at once ({@link
 * dev.evenkeel.scheduling.queueing.ConcurrentQueue}) and work between contacts ({@link
 * dev.evenkeel.scheduling.queueing.ThresholdBlending}, {@link
 * dev.evenkeel.scheduling.queueing.RandomizedThreshold}).
 */
@NullMarked
package dev.evenkeel.scheduling.queueing;

import org.jspecify.annotations.NullMarked;
