/**
 * Extra staffing at peaks: overtime, temporary staff and moved holidays, at the least cost.
 *
 * <p>{@link dev.evenkeel.scheduling.peak.cover.PeakStaffingPlanner} takes what is short and what
 * could be had, and proposes who should be there when.
 */
@NullMarked
package dev.evenkeel.scheduling.peak.cover;

import org.jspecify.annotations.NullMarked;
