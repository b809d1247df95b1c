/**
 * Schedules that respect precedence, calendars, people with skills, resources and the capacity that
 * service leaves.
 *
 * <p>The entry is {@link dev.evenkeel.scheduling.resource.ResourceScheduler}.
 */
@NullMarked
package dev.evenkeel.scheduling.resource;

import org.jspecify.annotations.NullMarked;
