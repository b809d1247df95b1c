/**
 * Buffers: how much time a schedule holds back at its end so that its promise survives.
 *
 * <p>The entry is {@link dev.evenkeel.scheduling.buffer.BufferCalculator}.
 */
@NullMarked
package dev.evenkeel.scheduling.buffer;

import org.jspecify.annotations.NullMarked;
