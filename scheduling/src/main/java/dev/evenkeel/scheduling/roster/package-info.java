/**
 * Who works which shift: named people with skills, contracts, absences and wishes. {@link
 * dev.evenkeel.scheduling.roster.RosterPlanner} fills {@link
 * dev.evenkeel.scheduling.roster.ShiftDemand}s under {@link
 * dev.evenkeel.scheduling.roster.RosterRules} that are never broken, and after an absence fills
 * them anew with few changes.
 */
@NullMarked
package dev.evenkeel.scheduling.roster;

import org.jspecify.annotations.NullMarked;
