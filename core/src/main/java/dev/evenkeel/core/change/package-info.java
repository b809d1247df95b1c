/**
 * Changes of scope and what was promised before them: change requests with their approval, the
 * project as it is once they are applied, and baselines that keep an agreed plan.
 */
@NullMarked
package dev.evenkeel.core.change;

import org.jspecify.annotations.NullMarked;
