/**
 * What is assumed about contacts that wait, and what a queue in steady state achieves under these
 * assumptions: patience, attempts that are repeated, several chats at once.
 */
@NullMarked
package dev.evenkeel.scheduling.staffing.queue;

import org.jspecify.annotations.NullMarked;
