/** How changes are applied. Not for users of the library. */
@NullMarked
package dev.evenkeel.core.change.internal;

import org.jspecify.annotations.NullMarked;
