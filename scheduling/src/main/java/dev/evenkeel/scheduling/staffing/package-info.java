/**
 * How many people a service needs: contact load in, agents per interval out.
 *
 * <p>{@link dev.evenkeel.scheduling.staffing.StaffingCalculator} turns a {@link
 * dev.evenkeel.scheduling.staffing.ContactLoad} and one or several {@link
 * dev.evenkeel.scheduling.staffing.StaffingTarget}s into a {@link
 * dev.evenkeel.scheduling.staffing.StaffingPlan}, and tells what given agents achieve and bear. What
 * is assumed about contacts that wait is in {@code queue}; contacts left over by too few agents are
 * in {@code backlog}, loads that are not known in {@code uncertain}, work with a deadline in {@code
 * deferred}, several skills in {@code skill}, sums of several queues in {@code total}. The formulas
 * beneath stand alone in {@code dev.evenkeel.scheduling.queueing}.
 */
@NullMarked
package dev.evenkeel.scheduling.staffing;

import org.jspecify.annotations.NullMarked;
