/**
 * The formulas of queues as static kernels: {@link dev.evenkeel.scheduling.queueing.ErlangB} (who
 * finds all agents busy goes away), {@link dev.evenkeel.scheduling.queueing.ErlangC} (who finds all
 * agents busy waits) and the approximation {@link dev.evenkeel.scheduling.queueing.HalfinWhitt}.
 */
@NullMarked
package dev.evenkeel.scheduling.queueing;

import org.jspecify.annotations.NullMarked;
