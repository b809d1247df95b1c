/** Other schedulers beside ours, each behind one adapter, under the same clock and judge. */
@NullMarked
package dev.evenkeel.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
