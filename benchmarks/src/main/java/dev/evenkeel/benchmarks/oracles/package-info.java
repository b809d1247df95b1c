/**
 * Oracle files: numbers from outside, which the library must meet. A file format is an {@link
 * dev.evenkeel.benchmarks.oracles.OracleFormat}; {@link
 * dev.evenkeel.benchmarks.oracles.OracleTopic} lists those of a folder.
 */
@NullMarked
package dev.evenkeel.benchmarks.oracles;

import org.jspecify.annotations.NullMarked;
