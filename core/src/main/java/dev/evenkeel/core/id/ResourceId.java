package dev.evenkeel.core.id;

/**
 * Names a pool of interchangeable things: a text without meaning to the library, compared letter by
 * letter.
 *
 * @param value the text: 1 to 200 characters, no white space at either end, no control characters
 */
public record ResourceId(String value) implements Comparable<ResourceId> {
  /**
   * Checks the text.
   *
   * @param value the text
   * @throws NullPointerException if the text is null
   * @throws IllegalArgumentException if the text is blank, longer than 200 characters, begins or
   *     ends with white space, or holds a control character
   */
  public ResourceId {
    IdRule.check(value, "resource id");
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
  public static ResourceId of(String value) {
    return new ResourceId(value);
  }

  @Override
  public int compareTo(ResourceId other) {
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
