/**
 * Work that may wait for hours or days, such as e-mails and tickets: not a question of queueing but
 * of throughput within a deadline.
 *
 * <p>{@link dev.evenkeel.scheduling.staffing.deferred.DeferredWorkCalculator} lays the cumulative
 * work done between the work that has arrived and the work that is due, as evenly as possible.
 */
@NullMarked
package dev.evenkeel.scheduling.staffing.deferred;

import org.jspecify.annotations.NullMarked;
