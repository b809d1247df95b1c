/** What no schedule with modes and people can beat. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.multimode.bound;

import org.jspecify.annotations.NullMarked;
