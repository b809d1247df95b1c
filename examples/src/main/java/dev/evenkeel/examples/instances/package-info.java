/**
 * Public instances of project scheduling in one neutral form, their best known results, and the way
 * from an instance to a {@code Project}.
 */
@NullMarked
package dev.evenkeel.examples.instances;

import org.jspecify.annotations.NullMarked;
