/**
 * Two plans side by side: what moves, why, for whom and past which deadlines; and the baseline that
 * keeps what was once agreed.
 */
@NullMarked
package dev.evenkeel.scheduling.comparison;

import org.jspecify.annotations.NullMarked;
