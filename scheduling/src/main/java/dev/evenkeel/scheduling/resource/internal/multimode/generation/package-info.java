/** Serial generation of schedules with modes and teams. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.multimode.generation;

import org.jspecify.annotations.NullMarked;
