/**
 * The search for every project and every objective: a population of activity lists with modes,
 * teams and delays, decoded by schedule generation. Not exported.
 */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.general;

import org.jspecify.annotations.NullMarked;
