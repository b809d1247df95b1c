/**
 * What is done when a risk has become real: plans with a trigger, steps, people and a time line,
 * and whether they are ready.
 */
@NullMarked
package dev.evenkeel.risk.contingency;

import org.jspecify.annotations.NullMarked;
