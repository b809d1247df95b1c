/** Passes, floats, drag and longest paths on compact arrays. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.network.internal;

import org.jspecify.annotations.NullMarked;
