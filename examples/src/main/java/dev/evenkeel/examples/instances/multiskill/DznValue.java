package dev.evenkeel.examples.instances.multiskill;

import java.util.List;

/**
 * A value of a MiniZinc data file.
 *
 * @param kind its shape
 * @param line the line on which it starts
 * @param rows its words: one row of one for a single value, one row for a list, a row for each row
 *     of a matrix and for each set of a list of sets
 */
record DznValue(Kind kind, int line, List<List<Word>> rows) {
  /** The shape of a value. */
  enum Kind {
    SINGLE("a single value"),
    LIST("a list"),
    MATRIX("a matrix"),
    SETS("a list of sets");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /** A number or a truth value. */
  record Word(int line, String text) {}
}
