/** How plans of scenarios are compared. */
@NullMarked
package dev.evenkeel.scheduling.scenario.internal;

import org.jspecify.annotations.NullMarked;
