package dev.evenkeel.peers.timefold;

import ai.timefold.solver.core.api.domain.lookup.PlanningId;

/** An activity as a value of the list variable. */
public record ListedActivity(@PlanningId int position) {}
