/**
 * The page's drawings: each takes neutral view records and returns a {@code Chart} whose option is
 * a template (a JSON file beside this package) filled with the data. No drawing knows an engine.
 */
@NullMarked
package dev.evenkeel.examples.chart;

import org.jspecify.annotations.NullMarked;
