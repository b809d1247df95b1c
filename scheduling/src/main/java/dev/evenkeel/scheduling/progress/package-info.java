/**
 * The plan while the project runs: what was agreed, what became of it, and what changes from one
 * plan to the next.
 */
@NullMarked
package dev.evenkeel.scheduling.progress;

import org.jspecify.annotations.NullMarked;
