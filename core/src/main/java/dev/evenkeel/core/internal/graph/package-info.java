/**
 * Kernels on compact directed graphs: nodes and edges are numbers, every method is iterative and
 * takes linear time unless it says otherwise.
 */
@NullMarked
package dev.evenkeel.core.internal.graph;

import org.jspecify.annotations.NullMarked;
