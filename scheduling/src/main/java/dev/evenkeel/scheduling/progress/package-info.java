/**
 * The plan while the project runs: progress as of a date, and new plans that keep the past and
 * disturb as little as possible.
 */
@NullMarked
package dev.evenkeel.scheduling.progress;

import org.jspecify.annotations.NullMarked;
