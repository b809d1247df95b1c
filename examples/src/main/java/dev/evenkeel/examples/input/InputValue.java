package dev.evenkeel.examples.input;

/**
 * A single value as it stands in its file.
 *
 * @param text the characters
 * @param kind what the format says about it
 * @param line the line, from 1
 */
record InputValue(String text, Kind kind, int line) implements InputElement {
  /** What the format of a file says about a value. */
  enum Kind {
    /** A cell of a CSV file, which may be anything. */
    CELL,
    /** Text in quotes. */
    TEXT,
    /** A number. */
    NUMBER,
    /** True or false. */
    BOOLEAN
  }

  boolean mayBe(Kind wanted) {
    return kind == Kind.CELL || kind == wanted;
  }
}
