/**
 * A judge of schedules that knows instances alone. It shares no code with any scheduler and counts
 * event by event what a schedule claims, so that a fault of a scheduler cannot hide in it.
 */
@NullMarked
package dev.evenkeel.examples.instances.judge;

import org.jspecify.annotations.NullMarked;
