/**
 * The search for every project and every objective: a population of plans, each decoded by schedule
 * generation. Not exported.
 */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.general;

import org.jspecify.annotations.NullMarked;
