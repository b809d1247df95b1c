/** Times the queue of tickets and checks its order. */
@NullMarked
package dev.evenkeel.benchmarks.triage;

import org.jspecify.annotations.NullMarked;
