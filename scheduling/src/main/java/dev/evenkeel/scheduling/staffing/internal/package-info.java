/** What the rooms of staffing share. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.staffing.internal;

import org.jspecify.annotations.NullMarked;
