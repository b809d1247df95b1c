package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A pool of interchangeable things, such as rooms, licences or machines.
 *
 * <p>A renewable pool has its units free again when an activity ends that occupied them. It can
 * have opening hours, and its capacity can change. A non-renewable pool is a stock for the whole
 * project, there from the start, and each activity uses up its units once.
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
   * Returns how many units there are at any time, or before the first of the {@link #changes()}; of
   * a non-renewable resource, how many there are in all.
   *
   * @return the capacity, not negative
   */
  public abstract int capacity();

  /**
   * Returns what becomes of the units that an activity draws. The default is {@link
   * ResourceKind#RENEWABLE}.
   *
   * @return the kind
   */
  @Value.Default
  public ResourceKind kind() {
    return ResourceKind.RENEWABLE;
  }

  /**
   * Returns the hours in which the pool is available.
   *
   * @return the calendar, or empty if it is available around the clock, as every non-renewable
   *     resource is
   */
  public abstract Optional<CalendarId> calendar();

  /**
   * Returns how the capacity changes in the course of time.
   *
   * @return the changes, each later than the one before; empty if there are none, as for every
   *     non-renewable resource
   */
  public abstract List<CapacityChange> changes();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name", "resource", id());
    Check.notNegative(capacity(), "capacity", "resource", id());
    checkOrder();
    if (kind() == ResourceKind.NON_RENEWABLE) {
      checkConstant();
    }
  }

  private void checkOrder() {
    for (int k = 1; k < changes().size(); k++) {
      Instant before = changes().get(k - 1).from();
      Instant from = changes().get(k).from();
      Check.that(
          from.isAfter(before),
          "capacity change must be after the one before at %s but was at %s in resource '%s'",
          before,
          from,
          id());
    }
  }

  private void checkConstant() {
    Check.that(
        calendar().isEmpty(),
        "calendar must be absent for a non-renewable resource but was '%s' in resource '%s'",
        calendar().map(CalendarId::value).orElse(""),
        id());
    Check.that(
        changes().isEmpty(),
        "capacity changes must be absent for a non-renewable resource but were %s in resource '%s'",
        changes(),
        id());
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
