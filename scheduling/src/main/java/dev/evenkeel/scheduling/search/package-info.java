/**
 * What a search for a good schedule is asked and what it answers: objectives, budget, progress and
 * result. The engine that searches is {@code ResourceScheduler}.
 */
@NullMarked
package dev.evenkeel.scheduling.search;

import org.jspecify.annotations.NullMarked;
