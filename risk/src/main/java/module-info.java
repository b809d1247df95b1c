import org.jspecify.annotations.NullMarked;

/** Risk matrices, registers, responses, contingency plans and exposure. */
@NullMarked
module dev.evenkeel.risk {
  requires com.google.common;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires transitive dev.evenkeel.core;

  exports dev.evenkeel.risk.contingency;
  exports dev.evenkeel.risk.matrix;
  exports dev.evenkeel.risk.register;
  exports dev.evenkeel.risk.response;
}
