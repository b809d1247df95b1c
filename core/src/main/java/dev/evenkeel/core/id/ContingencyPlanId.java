package dev.evenkeel.core.id;

/**
 * Names a contingency plan: a text without meaning to the library, compared letter by letter.
 *
 * @param value the text: 1 to 200 characters, no white space at either end, no control characters
 */
public record ContingencyPlanId(String value) implements Comparable<ContingencyPlanId> {
  /**
   * Checks the text.
   *
   * @param value the text
   * @throws NullPointerException if the text is null
   * @throws IllegalArgumentException if the text is blank, longer than 200 characters, begins or
   *     ends with white space, or holds a control character
   */
  public ContingencyPlanId {
    IdRule.check(value, "contingency plan id");
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
  public static ContingencyPlanId of(String value) {
    return new ContingencyPlanId(value);
  }

  @Override
  public int compareTo(ContingencyPlanId other) {
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
