/**
 * What has happened to a plan and what becomes of it: progress as of a date, new plans that keep
 * the past and disturb as little as possible, and the comparison of plans.
 */
@NullMarked
package dev.evenkeel.scheduling.progress;

import org.jspecify.annotations.NullMarked;
