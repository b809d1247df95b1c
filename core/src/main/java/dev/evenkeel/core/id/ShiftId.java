package dev.evenkeel.core.id;

/**
 * Names a shift of a roster: a text without meaning to the library, compared letter by letter.
 *
 * @param value the text: 1 to 200 characters, no white space at either end, no control characters
 */
public record ShiftId(String value) implements Comparable<ShiftId> {
  /**
   * Checks the text.
   *
   * @param value the text
   * @throws NullPointerException if the text is null
   * @throws IllegalArgumentException if the text is blank, longer than 200 characters, begins or
   *     ends with white space, or holds a control character
   */
  public ShiftId {
    IdRule.check(value, "shift id");
  }

  /**
   * Returns the id with the given text.
   *
   * @param value the text
   * @return the id
   * @throws NullPointerException if the text is null
   * @throws IllegalArgumentException if the text is blank, longer than 200 characters, begins or
   *     ends with white space, or holds a control character
   */
  public static ShiftId of(String value) {
    return new ShiftId(value);
  }

  @Override
  public int compareTo(ShiftId other) {
    return value.compareTo(other.value);
  }

  /**
   * Returns the text alone.
   *
   * @return the text
   */
  @Override
  public String toString() {
    return value;
  }
}
