/**
 * Service-level agreements: what was promised on a ticket in business time, and one immutable clock
 * for each ticket that says what is due when, what ran, what was paused and what is broken.
 */
@NullMarked
package dev.evenkeel.metrics.sla;

import org.jspecify.annotations.NullMarked;
