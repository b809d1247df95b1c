package dev.evenkeel.core.check;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by {@link Findings#throwIfErrors()}. The message gives the number of errors and lists the
 * first 20 of them, one a line.
 */
public final class FindingsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private static final int LISTED = 20;

  /** All findings; not part of the serialised form, as reasons need not be serialisable. */
  private final transient @Nullable Findings findings;

  FindingsException(Findings findings) {
    super(message(findings.errors()));
    this.findings = findings;
  }

  private static String message(Findings errors) {
    String head = errors.size() == 1 ? "1 error" : errors.size() + " errors";
    String lines =
        errors.stream()
            .limit(LISTED)
            .map(error -> "\n  " + error)
            .collect(Collectors.joining("", head, ""));
    return errors.size() <= LISTED
        ? lines
        : lines + "\n  and " + (errors.size() - LISTED) + " more";
  }

  /**
   * Returns everything that was found, warnings and notices included.
   *
   * @return the findings; empty if this exception was serialised and read back, when only the
   *     message is kept
   */
  public Findings findings() {
    return findings == null ? Findings.none() : findings;
  }
}
