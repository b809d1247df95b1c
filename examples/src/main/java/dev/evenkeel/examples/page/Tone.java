package dev.evenkeel.examples.page;

import java.util.Locale;

/** Whether a figure or a finding is welcome; shown by colour beside the words, never instead. */
public enum Tone {
  /** Neither good nor bad. */
  PLAIN,
  /** As wished. */
  GOOD,
  /** To be watched. */
  WARN,
  /** To be acted on. */
  BAD;

  String cssClass() {
    return name().toLowerCase(Locale.ROOT);
  }
}
