/**
 * How many people a service needs: contact load in, agents per interval out.
 *
 * <p>{@link dev.evenkeel.scheduling.staffing.StaffingCalculator} turns a {@link
 * dev.evenkeel.scheduling.staffing.ContactLoad} and a {@link
 * dev.evenkeel.scheduling.staffing.ServiceTarget} into a {@link
 * dev.evenkeel.scheduling.staffing.StaffingPlan}. The formulas beneath stand alone in {@code
 * dev.evenkeel.scheduling.queueing}.
 */
@NullMarked
package dev.evenkeel.scheduling.staffing;

import org.jspecify.annotations.NullMarked;
