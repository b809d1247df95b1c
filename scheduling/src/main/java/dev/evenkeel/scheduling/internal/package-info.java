/** What the packages of this module share: arithmetic on ticks, and texts. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.internal;

import org.jspecify.annotations.NullMarked;
