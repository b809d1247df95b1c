/**
 * The plan while the project runs: progress as of a date, new plans that keep the past and disturb
 * as little as possible, baselines, and what changes from one plan to the next.
 */
@NullMarked
package dev.evenkeel.scheduling.progress;

import org.jspecify.annotations.NullMarked;
