package dev.evenkeel.core.goal;

import dev.evenkeel.core.check.Check;

/**
 * What is measured to see whether a goal is reached.
 *
 * @param name the name of the quantity, such as {@code first response time}, not blank
 * @param unit the unit in which its values are stated, such as {@code min} or {@code %}, not blank
 * @param direction in which direction the quantity improves
 */
public record Measure(String name, String unit, Direction direction) {
  /**
   * Checks the parts.
   *
   * @param name the name
   * @param unit the unit
   * @param direction the direction
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the name or the unit is blank
   */
  public Measure {
    Check.notBlank(name, "name of a measure");
    Check.notBlank(unit, "unit", "measure", name);
    Check.notNull(direction, "direction");
  }
}
