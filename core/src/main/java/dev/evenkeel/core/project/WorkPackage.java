package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.WorkPackageId;
import dev.evenkeel.core.internal.ValueType;
import java.util.Optional;
import org.immutables.value.Value;

/** A part of the work breakdown: a result to deliver, made of smaller ones or of activities. */
@Value.Immutable
@ValueType
public abstract class WorkPackage {
  WorkPackage() {}

  /**
   * Returns the id, by which activities and parts refer to the work package.
   *
   * @return the id
   */
  public abstract WorkPackageId id();

  /**
   * Returns the name shown to readers.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns the work package of which this is a part.
   *
   * @return the parent, or empty at the top of the breakdown
   */
  public abstract Optional<WorkPackageId> parent();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name", "work package", id());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static WorkPackageBuilder builder() {
    return new WorkPackageBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this work package.
   *
   * @return a new builder
   */
  public abstract WorkPackageBuilder toBuilder();
}
