/**
 * People, what they can do and how much of their time is for projects.
 *
 * <p>Calendars are not held here: a {@code CalendarBook} chooses them by person, team or region.
 */
@NullMarked
package dev.evenkeel.core.people;

import org.jspecify.annotations.NullMarked;
