package dev.evenkeel.examples.instances.draft;

import static dev.evenkeel.examples.input.InputFault.BAD_VALUE;

import dev.evenkeel.core.check.Reason;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.Place;

/** The faults of one file; one reader at a time may use it. */
public final class FileFaults {
  /** Stands for a number that could not be read; a file with such a fault is refused as a whole. */
  public static final int UNREADABLE = -1;

  private static final int MOST_DIGITS = 9;

  private final String file;
  private final InputFaults faults;
  private boolean sound = true;

  /**
   * Makes an empty collection.
   *
   * @param file the name of the file
   * @param faults where every fault is noted
   */
  public FileFaults(String file, InputFaults faults) {
    this.file = file;
    this.faults = faults;
  }

  /**
   * Returns the name of the file.
   *
   * @return the name with its ending
   */
  public String file() {
    return file;
  }

  /**
   * Returns where every fault is noted.
   *
   * @return the faults of all files
   */
  public InputFaults all() {
    return faults;
  }

  /**
   * Returns the name of the instance in the file.
   *
   * @return the file's name without its ending, unless nothing but blanks is left
   */
  public String name() {
    String stem = file.substring(0, Math.max(0, file.lastIndexOf('.')));
    return stem.isBlank() ? file : stem;
  }

  /**
   * Returns whether the file can still be used.
   *
   * @return true if it has no fault so far
   */
  public boolean isSound() {
    return sound;
  }

  /** Counts a fault that was noted elsewhere. */
  public void refuse() {
    sound = false;
  }

  /**
   * Notes a fault.
   *
   * @param line the line, from 1; 0 for the file as a whole
   * @param field the field, empty for the line as a whole
   * @param reason which kind
   * @param text the full sentence
   */
  public void add(int line, String field, Reason reason, String text) {
    sound = false;
    faults.add(new Place(file, line, field), reason, text);
  }

  /**
   * Returns the value of a word that must be a whole number from 0.
   *
   * @param line the line of the word
   * @param field the field of the word
   * @param word the word
   * @return its value, {@link #UNREADABLE} after a fault
   */
  public int number(int line, String field, String word) {
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

  /**
   * Returns a word as it can stand in a message.
   *
   * @param word a word of any length
   * @return its first 40 characters
   */
  public static String shortened(String word) {
    return word.length() <= 40 ? word : word.substring(0, 40) + "…";
  }
}
