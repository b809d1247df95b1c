package dev.evenkeel.examples.instances.format;

import static dev.evenkeel.examples.input.InputFault.BAD_VALUE;

import dev.evenkeel.core.check.Reason;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.Place;

/** The faults of one file. */
final class FileFaults {
  /** Stands for a number that could not be read; a file with such a fault is refused as a whole. */
  static final int UNREADABLE = -1;

  private static final int MOST_DIGITS = 9;

  private final String file;
  private final InputFaults faults;
  private boolean sound = true;

  FileFaults(String file, InputFaults faults) {
    this.file = file;
    this.faults = faults;
  }

  String file() {
    return file;
  }

  /** The faults of all files. */
  InputFaults all() {
    return faults;
  }

  /** The name of the file without its ending, unless nothing but blanks is left. */
  String name() {
    String stem = file.substring(0, Math.max(0, file.lastIndexOf('.')));
    return stem.isBlank() ? file : stem;
  }

  boolean isSound() {
    return sound;
  }

  /** Counts a fault that was noted elsewhere. */
  void refuse() {
    sound = false;
  }

  void add(int line, String field, Reason reason, String text) {
    sound = false;
    faults.add(new Place(file, line, field), reason, text);
  }

  /** The value of a word that must be a whole number from 0. */
  int number(int line, String field, String word) {
    if (word.length() <= MOST_DIGITS && isWhole(word)) {
      return Integer.parseInt(word);
    }
    add(
        line,
        field,
        BAD_VALUE,
        "value must be a whole number from 0 to 999999999 but was '%s'".formatted(shortened(word)));
    return UNREADABLE;
  }

  private static boolean isWhole(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A word as it can stand in a message. */
  static String shortened(String word) {
    return word.length() <= 40 ? word : word.substring(0, 40) + "…";
  }
}
