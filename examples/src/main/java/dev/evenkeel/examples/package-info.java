/** The quick start and one runnable story for each audience; the build runs them as tests. */
@NullMarked
package dev.evenkeel.examples;

import org.jspecify.annotations.NullMarked;
