/** How chains are found in a schedule and buffers put into it. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.buffer.internal;

import org.jspecify.annotations.NullMarked;
