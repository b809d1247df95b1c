/** How progress is projected to a finish, and how a fever chart is put into words. */
@NullMarked
package dev.evenkeel.scheduling.fever.internal;

import org.jspecify.annotations.NullMarked;
