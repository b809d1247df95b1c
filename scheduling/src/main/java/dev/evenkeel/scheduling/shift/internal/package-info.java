/** How a cover by shifts is searched: linear programs, branching and neighbourhoods. */
@NullMarked
package dev.evenkeel.scheduling.shift.internal;

import org.jspecify.annotations.NullMarked;
