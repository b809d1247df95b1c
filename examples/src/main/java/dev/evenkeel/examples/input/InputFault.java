package dev.evenkeel.examples.input;

import dev.evenkeel.core.check.Reason;

/** What can be wrong with a file. */
public enum InputFault implements Reason {
  /** The file is missing, is no text or cannot be opened. */
  UNREADABLE_FILE,
  /** The text does not follow the grammar of its format. */
  BROKEN_SYNTAX,
  /** A field that must be there is not, or is empty. */
  MISSING_FIELD,
  /** A field that nobody asks for, most likely misspelt. */
  UNKNOWN_FIELD,
  /** A value that its field cannot have. */
  BAD_VALUE,
  /** A value that clashes with another one, in this file or in another. */
  CONTRADICTION
}
