package dev.evenkeel.core.check;

import java.util.Locale;

/**
 * Why a {@link Finding} was made: the rule that is broken, stable over releases, so that programs
 * can filter and count by it. Each package with findings declares an enum that implements this.
 */
public interface Reason {
  /**
   * Returns the name of the constant, such as {@code CYCLIC_DEPENDENCY}.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * Returns the key for texts and files: the name in lower case with hyphens, such as {@code
   * cyclic-dependency}. It does not depend on the locale.
   *
   * @return the key, not blank
   */
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
