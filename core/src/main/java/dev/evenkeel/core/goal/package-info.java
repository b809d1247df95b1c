/**
 * Goals with a measure, a baseline and a target, and the check whether they are SMART: specific,
 * measurable, achievable, relevant and time-bound.
 */
@NullMarked
package dev.evenkeel.core.goal;

import org.jspecify.annotations.NullMarked;
