/**
 * How the general search makes new plans of others: lists, modes, teams and delays. Not exported.
 */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.variation;

import org.jspecify.annotations.NullMarked;
