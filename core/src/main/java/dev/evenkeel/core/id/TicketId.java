package dev.evenkeel.core.id;

/**
 * Names a ticket, a request of a customer: a text without meaning to the library, compared letter
 * by letter.
 *
 * @param value the text: 1 to 200 characters, no white space at either end, no control characters
 */
public record TicketId(String value) implements Comparable<TicketId> {
  /**
   * Checks the text.
   *
   * @param value the text
   * @throws NullPointerException if the text is null
   * @throws IllegalArgumentException if the text is blank, longer than 200 characters, begins or
   *     ends with white space, or holds a control character
   */
  public TicketId {
    IdRule.check(value, "ticket id");
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
  public static TicketId of(String value) {
    return new TicketId(value);
  }

  @Override
  public int compareTo(TicketId other) {
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
