/** How the clock of a ticket counts; not for users. */
@NullMarked
package dev.evenkeel.metrics.sla.internal;

import org.jspecify.annotations.NullMarked;
