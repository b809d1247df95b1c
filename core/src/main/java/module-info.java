import org.jspecify.annotations.NullMarked;

/** Vocabulary and arithmetic that all Evenkeel modules share. */
@NullMarked
@SuppressWarnings("module") // the modules named in the qualified export are built later
module dev.evenkeel.core {
  requires com.google.common;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires transitive org.joda.money;

  exports dev.evenkeel.core.change;
  exports dev.evenkeel.core.check;
  exports dev.evenkeel.core.goal;
  exports dev.evenkeel.core.id;
  exports dev.evenkeel.core.people;
  exports dev.evenkeel.core.project;
  exports dev.evenkeel.core.stakeholder;
  exports dev.evenkeel.core.time;
  exports dev.evenkeel.core.uncertainty;
  exports dev.evenkeel.core.validation;
  exports dev.evenkeel.core.internal to
      dev.evenkeel.metrics,
      dev.evenkeel.risk,
      dev.evenkeel.scheduling;
  exports dev.evenkeel.core.internal.graph to
      dev.evenkeel.scheduling;
}
