/** How {@code scheduling.triage} reckons: no part of the public interface. */
@NullMarked
package dev.evenkeel.scheduling.triage.internal;

import org.jspecify.annotations.NullMarked;
