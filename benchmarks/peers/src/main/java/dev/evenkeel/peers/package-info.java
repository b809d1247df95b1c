/** One adapter for each scheduler beside which ours is measured. */
@NullMarked
package dev.evenkeel.peers;

import org.jspecify.annotations.NullMarked;
