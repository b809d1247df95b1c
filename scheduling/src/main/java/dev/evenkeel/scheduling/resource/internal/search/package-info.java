/** What engines of search have in common: settings, budget, workers, result. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.search;

import org.jspecify.annotations.NullMarked;
