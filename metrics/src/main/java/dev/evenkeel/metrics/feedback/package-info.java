/**
 * What customers say, on whatever channel and scale, and what it costs in satisfaction, topic by
 * topic.
 */
@NullMarked
package dev.evenkeel.metrics.feedback;

import org.jspecify.annotations.NullMarked;
