/** Timefold with two models: that of its own example, and one that an expert would write. */
@NullMarked
package dev.evenkeel.peers.timefold;

import org.jspecify.annotations.NullMarked;
