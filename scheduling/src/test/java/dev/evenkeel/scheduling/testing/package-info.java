/**
 * What the tests of schedules share: projects in a few words, random projects, and a check of every
 * invariant that uses no code of the schedulers.
 */
@NullMarked
package dev.evenkeel.scheduling.testing;

import org.jspecify.annotations.NullMarked;
