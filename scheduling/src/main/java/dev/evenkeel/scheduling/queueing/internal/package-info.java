/** What the queueing formulas share. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.queueing.internal;

import org.jspecify.annotations.NullMarked;
