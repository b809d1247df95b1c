/** How rosters are searched and bounded. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.roster.internal;

import org.jspecify.annotations.NullMarked;
