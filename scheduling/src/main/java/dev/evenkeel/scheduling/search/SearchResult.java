package dev.evenkeel.scheduling.search;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.util.List;
import org.immutables.value.Value;

/** How good a schedule is known to be, and what it took to find it. */
@Value.Immutable
@ValueType
public abstract class SearchResult {
  SearchResult() {}

  /**
   * Returns what the schedule reaches.
   *
   * @return a value for each objective, in their order of priority, at least one
   */
  public abstract List<ObjectiveValue> objectives();

  /**
   * Returns how many schedules were generated.
   *
   * @return the number, placements outside of whole schedules counted as their share
   */
  public abstract long schedules();

  /**
   * Returns why the search ended.
   *
   * @return the reason
   */
  public abstract SearchEnd end();

  @Value.Check
  void check() {
    Check.that(!objectives().isEmpty(), "objectives must not be empty");
    Check.notNegative(schedules(), "schedules");
  }

  /**
   * Returns the value of the objective that goes first.
   *
   * @return what the schedule reaches in it, with its bound
   */
  public final ObjectiveValue first() {
    return objectives().get(0);
  }

  /**
   * Returns whether it is proved that no schedule is better.
   *
   * @return true if the search ended for that reason, or all objectives are at their bounds
   */
  public final boolean isOptimal() {
    return end() == SearchEnd.OPTIMAL || objectives().stream().allMatch(ObjectiveValue::isOptimal);
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static SearchResultBuilder builder() {
    return new SearchResultBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this result.
   *
   * @return a new builder
   */
  public abstract SearchResultBuilder toBuilder();
}
