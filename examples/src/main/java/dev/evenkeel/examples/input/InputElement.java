package dev.evenkeel.examples.input;

/** A value, a list or a record. */
sealed interface InputElement permits InputValue, InputList, InputRecord {
  /** The line on which it starts, from 1. */
  int line();
}
