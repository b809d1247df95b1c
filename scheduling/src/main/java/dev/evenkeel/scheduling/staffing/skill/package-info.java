/**
 * Staffing of several skills: how much people who can do more than one thing may save at most, and
 * whether those who are there can meet the needs at all, each counted once.
 */
@NullMarked
package dev.evenkeel.scheduling.staffing.skill;

import org.jspecify.annotations.NullMarked;
