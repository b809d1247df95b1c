/** What the drawings are made of: templates, series, points, colours. */
@NullMarked
package dev.evenkeel.examples.chart.option;

import org.jspecify.annotations.NullMarked;
