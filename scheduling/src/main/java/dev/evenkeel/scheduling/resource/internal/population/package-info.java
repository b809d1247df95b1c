/** Population search over activity lists. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.population;

import org.jspecify.annotations.NullMarked;
