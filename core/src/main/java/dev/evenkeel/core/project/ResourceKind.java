package dev.evenkeel.core.project;

/** What becomes of the units of a resource that an activity draws. */
public enum ResourceKind {
  /** Units are occupied while the activity is worked on and free again when it ends: a room. */
  RENEWABLE,

  /** Units are used up, once by the activity as a whole and however long it takes: a budget. */
  NON_RENEWABLE
}
