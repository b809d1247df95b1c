/** What no schedule of a project can beat. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.bound;

import org.jspecify.annotations.NullMarked;
