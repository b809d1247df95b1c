/**
 * Who works on which ticket: by skill, proficiency, load limit and fairness, with fall-backs when a
 * ticket has waited too long.
 *
 * <p>{@link dev.evenkeel.scheduling.dispatch.Dispatcher} hands ranked tickets to {@link
 * dev.evenkeel.scheduling.dispatch.Agent}s and says in a {@link
 * dev.evenkeel.scheduling.dispatch.DispatchPlan} why each got which, and why others must wait.
 */
@NullMarked
package dev.evenkeel.scheduling.dispatch;

import org.jspecify.annotations.NullMarked;
