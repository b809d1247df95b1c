package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ResourceId;

/**
 * So many units of a resource that an activity occupies while it is worked on or, if the resource
 * is not renewable, uses up once as a whole.
 *
 * @param resource the resource
 * @param units how many units, at least 1
 */
public record ResourceDemand(ResourceId resource, int units) {
  /**
   * Checks the parts.
   *
   * @param resource the resource
   * @param units how many units
   * @throws NullPointerException if the resource is null
   * @throws IllegalArgumentException if the units are not positive
   */
  public ResourceDemand {
    Check.notNull(resource, "resource");
    Check.positive(units, "units", "demand of resource", resource);
  }
}
