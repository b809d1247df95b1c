/** Times the making of new plans for running projects and tells what they keep. */
@NullMarked
package dev.evenkeel.benchmarks.replan;

import org.jspecify.annotations.NullMarked;
