/** Tests of the examples, and of the published jars as a user meets them. */
@NullMarked
package dev.evenkeel.examples;

import org.jspecify.annotations.NullMarked;
