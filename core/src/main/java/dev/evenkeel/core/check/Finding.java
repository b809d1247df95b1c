package dev.evenkeel.core.check;

import dev.evenkeel.core.internal.ValueType;
import org.immutables.value.Value;

/**
 * One fault or remark about one object: how grave, which rule, which object, where inside it, and a
 * sentence that names the rule and the value found.
 *
 * <p>Two findings are equal if all five parts are.
 */
@Value.Immutable
@ValueType
public abstract class Finding {
  Finding() {}

  /**
   * Returns how much this matters.
   *
   * @return the severity
   */
  public abstract Severity severity();

  /**
   * Returns the rule that was broken.
   *
   * @return the reason
   */
  public abstract Reason reason();

  /**
   * Returns which thing this is about, such as {@code activity 'rollout-3'}.
   *
   * @return the kind and name of the thing, not blank
   */
  public abstract String object();

  /**
   * Returns where inside the thing, such as {@code dependencies[2].lag}.
   *
   * @return the path, empty if the finding is about the thing as a whole
   */
  @Value.Default
  public String path() {
    return "";
  }

  /**
   * Returns the full sentence, which names the rule and the value found.
   *
   * @return the sentence, not blank
   */
  public abstract String text();

  @Value.Check
  void check() {
    Check.notBlank(object(), "object", "finding", reason().key());
    Check.notBlank(text(), "text", "finding", reason().key());
  }

  /**
   * Returns a finding about something that makes the object unusable.
   *
   * @param reason the rule that is broken
   * @param object which thing, such as {@code activity 'rollout-3'}, not blank
   * @param text the full sentence, not blank
   * @return the finding, with an empty path
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the object or the text is blank
   */
  public static Finding error(Reason reason, String object, String text) {
    return of(Severity.ERROR, reason, object, text);
  }

  /**
   * Returns a finding about something that a reviewer would object to.
   *
   * @param reason the rule that is broken
   * @param object which thing, such as {@code activity 'rollout-3'}, not blank
   * @param text the full sentence, not blank
   * @return the finding, with an empty path
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the object or the text is blank
   */
  public static Finding warning(Reason reason, String object, String text) {
    return of(Severity.WARNING, reason, object, text);
  }

  /**
   * Returns a finding about something worth knowing.
   *
   * @param reason the rule that applies
   * @param object which thing, such as {@code activity 'rollout-3'}, not blank
   * @param text the full sentence, not blank
   * @return the finding, with an empty path
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the object or the text is blank
   */
  public static Finding notice(Reason reason, String object, String text) {
    return of(Severity.NOTICE, reason, object, text);
  }

  private static Finding of(Severity severity, Reason reason, String object, String text) {
    return builder().severity(severity).reason(reason).object(object).text(text).build();
  }

  /**
   * Returns this finding with another place inside its object.
   *
   * @param path where inside the object, empty for the object as a whole
   * @return the finding with that path
   * @throws NullPointerException if the path is null
   */
  public final Finding withPath(String path) {
    return toBuilder().path(path).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static FindingBuilder builder() {
    return new FindingBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this finding.
   *
   * @return a new builder
   */
  public abstract FindingBuilder toBuilder();

  /**
   * Returns one line, such as {@code ERROR activity 'rollout-3' (dependencies[2].lag): lag must not
   * be blank [blank-lag]}; the brackets of an empty path are left out.
   *
   * @return severity, object, path, text and key of the reason
   */
  @Override
  public final String toString() {
    String place = path().isEmpty() ? object() : object() + " (" + path() + ")";
    return severity() + " " + place + ": " + text() + " [" + reason().key() + "]";
  }
}
