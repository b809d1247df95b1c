/** How {@code scheduling.dispatch} reckons: no part of the public interface. */
@NullMarked
package dev.evenkeel.scheduling.dispatch.internal;

import org.jspecify.annotations.NullMarked;
