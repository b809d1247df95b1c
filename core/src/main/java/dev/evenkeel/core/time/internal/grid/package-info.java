/** How calendars are laid out on a grid of ticks for schedulers; not for users. */
@NullMarked
package dev.evenkeel.core.time.internal.grid;

import org.jspecify.annotations.NullMarked;
