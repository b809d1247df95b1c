/** Which people do an activity together. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.team;

import org.jspecify.annotations.NullMarked;
