package dev.evenkeel.scheduling.resource.internal.search;

import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.search.SearchEnd;

/**
 * The best that an engine found.
 *
 * @param decisions what schedule generation needs to make a schedule not longer than the makespan
 * @param makespanTicks the makespan, in ticks of the project
 * @param boundTicks a proven lower bound of every makespan of the project, in ticks
 * @param schedules the schedules counted: passes, and other placements divided by activities
 * @param end why the search ended
 */
public record EngineResult(
    Decisions decisions, long makespanTicks, long boundTicks, long schedules, SearchEnd end) {}
