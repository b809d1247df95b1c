/**
 * Scales, risk matrices and ratings. A matrix is a table that is looked up: no level is ever
 * calculated from the positions of other levels.
 */
@NullMarked
package dev.evenkeel.risk.matrix;

import org.jspecify.annotations.NullMarked;
