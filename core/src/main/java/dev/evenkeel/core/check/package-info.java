/**
 * Argument checks and findings.
 *
 * <p>A broken argument is refused at once by {@link dev.evenkeel.core.check.Check}; faults in
 * imported data are gathered as {@link dev.evenkeel.core.check.Findings}, all of them together.
 */
@NullMarked
package dev.evenkeel.core.check;

import org.jspecify.annotations.NullMarked;
