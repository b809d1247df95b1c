package dev.evenkeel.examples.files.people;

import dev.evenkeel.core.time.WeeklyCalendar;
import java.util.Optional;

/**
 * A calendar of the file: the week and its exceptions, and the region whose holidays it keeps where
 * the file names one. People who follow it keep the holidays of their own region.
 *
 * @param calendar the calendar, still without public holidays
 * @param holidays the region, such as "de-be", if the file names one
 */
public record ShiftCalendar(WeeklyCalendar calendar, Optional<String> holidays) {}
