import org.jspecify.annotations.NullMarked;

/** Customer feedback, service levels, key figures, trends, earned value and experiments. */
@NullMarked
module dev.evenkeel.metrics {
  requires com.google.common;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires transitive dev.evenkeel.core;

  exports dev.evenkeel.metrics.feedback;
  exports dev.evenkeel.metrics.interval;
  exports dev.evenkeel.metrics.kpi;
  exports dev.evenkeel.metrics.sla;
}
