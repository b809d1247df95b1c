package dev.evenkeel.scheduling.explanation.internal;

import dev.evenkeel.scheduling.explanation.Cause;
import dev.evenkeel.scheduling.explanation.WhyNotEarlier;
import java.util.Map;

/**
 * The part of the way to a date that one activity takes.
 *
 * @param why why the activity does not start earlier
 * @param from the first tick
 * @param to the end, exclusive
 * @param ticks how many ticks each cause takes; they add up to all
 * @param last the cause of the last tick, that of work if there is no tick
 */
public record Leg(WhyNotEarlier why, long from, long to, Map<Cause, Long> ticks, Cause last) {}
