/** The least-cost cover of times at which people are missing, as a flow through time. */
@NullMarked
package dev.evenkeel.scheduling.peak.cover.internal;

import org.jspecify.annotations.NullMarked;
