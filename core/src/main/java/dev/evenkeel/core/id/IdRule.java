package dev.evenkeel.core.id;

import dev.evenkeel.core.check.Check;
import java.util.Locale;

/** What every id must keep to, in one place. */
final class IdRule {
  private static final int MAX_LENGTH = 200;

  private IdRule() {}

  static void check(String value, String kind) {
    Check.notBlank(value, kind);
    checkLength(value, kind);
    checkEnds(value, kind);
    checkNoControl(value, kind);
  }

  private static void checkLength(String value, String kind) {
    if (value.length() > MAX_LENGTH) {
      throw failure(
          "%s must have at most %d characters but had %d", kind, MAX_LENGTH, value.length());
    }
  }

  private static void checkEnds(String value, String kind) {
    if (isSpace(value.charAt(0)) || isSpace(value.charAt(value.length() - 1))) {
      throw failure("%s must not begin or end with white space but was '%s'", kind, value);
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void checkNoControl(String value, String kind) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isISOControl(value.charAt(i))) {
        throw failure(
            "%s must not hold control characters but had U+%04X at index %d",
            kind, (int) value.charAt(i), i);
      }
    }
  }

  private static IllegalArgumentException failure(String format, Object... args) {
    return new IllegalArgumentException(String.format(Locale.ROOT, format, args));
  }
}
