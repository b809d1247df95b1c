package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.internal.ValueType;
import org.immutables.value.Value;

/**
 * A pool of interchangeable things, such as rooms, licences or machines. It is renewable: units
 * that an activity occupied are free again when it ends. The pool is open around the clock.
 */
@Value.Immutable
@ValueType
public abstract class Resource {
  Resource() {}

  /**
   * Returns the id, by which activities refer to the resource.
   *
   * @return the id
   */
  public abstract ResourceId id();

  /**
   * Returns the name shown to readers.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns how many units there are at any time.
   *
   * @return the capacity, not negative
   */
  public abstract int capacity();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name", "resource", id());
    Check.notNegative(capacity(), "capacity", "resource", id());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ResourceBuilder builder() {
    return new ResourceBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this resource.
   *
   * @return a new builder
   */
  public abstract ResourceBuilder toBuilder();
}
