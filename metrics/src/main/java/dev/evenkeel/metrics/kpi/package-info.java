/** Key figures of customer service, each with its interval, its counts and "no data". */
@NullMarked
package dev.evenkeel.metrics.kpi;

import org.jspecify.annotations.NullMarked;
