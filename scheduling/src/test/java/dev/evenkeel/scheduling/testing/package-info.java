/**
 * What the tests of schedules share: readers of published instances and checks of every invariant.
 */
@NullMarked
package dev.evenkeel.scheduling.testing;

import org.jspecify.annotations.NullMarked;
