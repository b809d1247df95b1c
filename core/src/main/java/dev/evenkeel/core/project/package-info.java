/**
 * Projects: what is to be done, in which order, by whom and until when, and its compact form on
 * which engines run. A {@code Portfolio} holds several that share people and resources.
 *
 * <p>A {@code Project} may be unsound: imported data is kept as it is, so that all its faults can
 * be listed at once. {@code Project.resolve} fixes efforts, calendars and references into a {@code
 * ResolvedProject} and refuses what cannot be resolved.
 */
@NullMarked
package dev.evenkeel.core.project;

import org.jspecify.annotations.NullMarked;
