/** What activities cost the finish of their project. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.network.internal.drag;

import org.jspecify.annotations.NullMarked;
