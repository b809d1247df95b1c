/** Risks of a project, how they are assessed, and the order in which to look after them. */
@NullMarked
package dev.evenkeel.risk.register;

import org.jspecify.annotations.NullMarked;
