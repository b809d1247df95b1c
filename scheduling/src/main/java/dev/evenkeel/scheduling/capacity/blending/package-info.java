/**
 * Deferred work between contacts: what a service keeps of its level, and how much work gets done,
 * if its agents start a deferred task whenever fewer than so many of them are busy.
 */
@NullMarked
package dev.evenkeel.scheduling.capacity.blending;

import org.jspecify.annotations.NullMarked;
