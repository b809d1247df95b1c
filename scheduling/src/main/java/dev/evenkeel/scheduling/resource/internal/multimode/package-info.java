/** The engine for projects with modes, people with skills and non-renewables. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.multimode;

import org.jspecify.annotations.NullMarked;
