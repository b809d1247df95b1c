package dev.evenkeel.scheduling.forecast.internal.counts;

import java.time.LocalDate;

/**
 * A past day that was far from its forecast.
 *
 * @param date the date
 * @param contacts how many arrived
 * @param expected how many had been expected a day ahead
 */
public record OutlyingDay(LocalDate date, double contacts, double expected) {}
