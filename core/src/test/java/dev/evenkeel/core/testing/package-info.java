/** What the tests of all modules share. */
@NullMarked
package dev.evenkeel.core.testing;

import org.jspecify.annotations.NullMarked;
