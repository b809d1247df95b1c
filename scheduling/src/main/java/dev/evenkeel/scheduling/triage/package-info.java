/**
 * Which ticket comes next: tickets are rated by impact, urgency and complexity, and ranked by a
 * rule whose optimality is stated.
 *
 * <p>{@link dev.evenkeel.scheduling.triage.PriorityMatrix} rates an {@link
 * dev.evenkeel.scheduling.triage.Assessment}. {@link dev.evenkeel.scheduling.triage.TicketRanker}
 * orders {@link dev.evenkeel.scheduling.triage.Ticket}s by a {@link
 * dev.evenkeel.scheduling.triage.QueuePolicy} and gives a reason for each position. {@link
 * dev.evenkeel.scheduling.triage.TicketQueue} keeps the same order while tickets come, change and
 * go. Who works on them is decided in {@code dev.evenkeel.scheduling.dispatch}.
 */
@NullMarked
package dev.evenkeel.scheduling.triage;

import org.jspecify.annotations.NullMarked;
