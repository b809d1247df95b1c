package dev.evenkeel.scheduling.shift;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * A contract under which a number of people work, full time or part time: how many there are and
 * how much each of them may and must work. A week is seven days from the start of the requirement,
 * and a shift counts in the week and on the local day in which it begins.
 */
@Value.Immutable
@ValueType
public abstract class StaffContract {
  StaffContract() {}

  /**
   * Returns what the contract is called.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns how many people have the contract.
   *
   * @return the number, not negative
   */
  public abstract int people();

  /**
   * Returns how much paid time each person may have in a week.
   *
   * @return the time, not negative
   */
  public abstract Duration maximumWeeklyTime();

  /**
   * Returns how much paid time each person has in a whole week, wanted or not. In a last week that
   * is cut short nothing is due. The default is none.
   *
   * @return the time, not negative and not more than the maximum
   */
  @Value.Default
  public Duration minimumWeeklyTime() {
    return Duration.ZERO;
  }

  /**
   * Returns how many shifts each person may work in a week. The default is 5.
   *
   * @return the number, 1 to 7
   */
  @Value.Default
  public int maximumWeeklyShifts() {
    return 5;
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notNegative(people(), "people", "contract", name());
    Check.notNegative(maximumWeeklyTime(), "maximum weekly time", "contract", name());
    Check.notNegative(minimumWeeklyTime(), "minimum weekly time", "contract", name());
    Check.atLeast(
        maximumWeeklyTime(), minimumWeeklyTime(), "maximum weekly time", "contract", name());
    Check.atLeast(maximumWeeklyShifts(), 1, "maximum weekly shifts", "contract", name());
    Check.atMost(maximumWeeklyShifts(), 7, "maximum weekly shifts", "contract", name());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static StaffContractBuilder builder() {
    return new StaffContractBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this contract.
   *
   * @return a new builder
   */
  public abstract StaffContractBuilder toBuilder();
}
