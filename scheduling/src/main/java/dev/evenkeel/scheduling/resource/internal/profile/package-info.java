/** Who and what is free at which ticks, and where work finds room. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.profile;

import org.jspecify.annotations.NullMarked;
