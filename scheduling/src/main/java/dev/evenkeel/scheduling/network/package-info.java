/**
 * The critical path: earliest and latest times of every activity on its own calendar, floats, and
 * the reasons of the longest path.
 *
 * <p>The entry is {@link dev.evenkeel.scheduling.network.CriticalPathCalculator}. People and
 * resources are taken as unlimited here; {@code dev.evenkeel.scheduling.resource} respects them.
 */
@NullMarked
package dev.evenkeel.scheduling.network;

import org.jspecify.annotations.NullMarked;
