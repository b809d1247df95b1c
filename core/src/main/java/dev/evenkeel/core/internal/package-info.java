/** What the Evenkeel modules share among themselves; not for users. */
@NullMarked
package dev.evenkeel.core.internal;

import org.jspecify.annotations.NullMarked;
