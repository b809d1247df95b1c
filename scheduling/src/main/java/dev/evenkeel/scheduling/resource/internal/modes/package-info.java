/** Which modes can be done, and which the non-renewable resources allow. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.modes;

import org.jspecify.annotations.NullMarked;
