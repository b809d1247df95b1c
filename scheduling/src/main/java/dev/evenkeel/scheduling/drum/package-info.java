/**
 * Several projects that share people and resources: the drum, the most loaded of these, and the
 * pipeline of projects behind it with capacity buffers between.
 *
 * <p>The entries are {@link dev.evenkeel.scheduling.drum.DrumFinder} and {@link
 * dev.evenkeel.scheduling.drum.PipelinePlanner}.
 */
@NullMarked
package dev.evenkeel.scheduling.drum;

import org.jspecify.annotations.NullMarked;
