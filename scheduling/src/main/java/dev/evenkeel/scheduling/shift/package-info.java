/**
 * Shifts that cover a requirement: which shifts with how many people, breaks included, keep enough
 * people present in every interval at the least cost. The engine is {@code ShiftPlanner}; named
 * people come later.
 */
@NullMarked
package dev.evenkeel.scheduling.shift;

import org.jspecify.annotations.NullMarked;
