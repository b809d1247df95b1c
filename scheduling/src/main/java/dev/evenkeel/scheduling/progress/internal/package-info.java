/** Makes a plan anew from what is left of it. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.progress.internal;

import org.jspecify.annotations.NullMarked;
