package dev.evenkeel.risk.contingency;

import dev.evenkeel.core.internal.ValueType;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One test of a {@link ContingencyPlan}: when, how, and whether the plan worked. */
@Value.Immutable
@ValueType
public abstract class PlanTest {
  PlanTest() {}

  /**
   * Returns the day of the test.
   *
   * @return the day
   */
  public abstract LocalDate date();

  /**
   * Returns how the plan was tested.
   *
   * @return the kind
   */
  public abstract PlanTestKind kind();

  /**
   * Returns whether the plan worked.
   *
   * @return true if every step could be done in its time
   */
  public abstract boolean passed();

  /**
   * Returns what was learned.
   *
   * @return the remark, empty if none was made
   */
  public abstract Optional<String> remark();

  /**
   * Returns a test without a remark.
   *
   * @param date the day of the test
   * @param kind how the plan was tested
   * @param passed whether the plan worked
   * @return the test
   * @throws NullPointerException if an argument is null
   */
  public static PlanTest of(LocalDate date, PlanTestKind kind, boolean passed) {
    return builder().date(date).kind(kind).passed(passed).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static PlanTestBuilder builder() {
    return new PlanTestBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this test.
   *
   * @return a new builder
   */
  public abstract PlanTestBuilder toBuilder();
}
