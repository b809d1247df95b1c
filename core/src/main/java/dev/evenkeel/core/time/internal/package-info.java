/** How calendars are laid out for fast arithmetic: pages of UTC years; not for users. */
@NullMarked
package dev.evenkeel.core.time.internal;

import org.jspecify.annotations.NullMarked;
