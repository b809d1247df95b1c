package dev.evenkeel.core.change;

import dev.evenkeel.core.check.Check;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The baselines of one project since it began. One is added when a changed plan is agreed, none is
 * ever taken away; the last is the current one.
 *
 * @param baselines the baselines in the order in which they were taken, all of one project and each
 *     with a name of its own
 */
public record BaselineHistory(List<Baseline> baselines) {
  /**
   * Checks the baselines.
   *
   * @param baselines the baselines
   * @throws NullPointerException if the list or a baseline is null
   * @throws IllegalArgumentException if they are of different projects, two have the same name, or
   *     one was taken before the one that precedes it
   */
  public BaselineHistory {
    baselines = List.copyOf(baselines);
    Set<String> names = new HashSet<>();
    for (int k = 0; k < baselines.size(); k++) {
      Baseline baseline = baselines.get(k);
      Check.that(
          names.add(baseline.name()),
          "baseline names must not repeat but had '%s' twice",
          baseline.name());
      checkFollows(baselines.get(Math.max(0, k - 1)), baseline);
    }
  }

  private static void checkFollows(Baseline previous, Baseline next) {
    Check.that(
        next.project().equals(previous.project()),
        "baselines must be of one project but were of '%s' and '%s'",
        previous.project(),
        next.project());
    Check.that(
        !next.takenAt().isBefore(previous.takenAt()),
        "taken at must not be before the last baseline's %s but was %s in baseline '%s'",
        previous.takenAt(),
        next.takenAt(),
        next.name());
  }

  /**
   * Returns the history of a project without a baseline.
   *
   * @return the empty history
   */
  public static BaselineHistory empty() {
    return new BaselineHistory(List.of());
  }

  /**
   * Returns this history with one more baseline, which becomes the current one.
   *
   * @param baseline the baseline
   * @return the longer history
   * @throws NullPointerException if the baseline is null
   * @throws IllegalArgumentException if it is of another project, has the name of an earlier one,
   *     or was taken before the last
   */
  public BaselineHistory with(Baseline baseline) {
    List<Baseline> longer = new ArrayList<>(baselines);
    longer.add(Check.notNull(baseline, "baseline"));
    return new BaselineHistory(longer);
  }

  /**
   * Returns the baseline against which the project is measured now.
   *
   * @return the last baseline, empty if none was taken
   */
  public Optional<Baseline> current() {
    return baselines.isEmpty()
        ? Optional.empty()
        : Optional.of(baselines.get(baselines.size() - 1));
  }

  /**
   * Returns the baseline against which the project was measured at an instant.
   *
   * @param at the instant
   * @return the last of those taken at or before it, empty if there was none yet
   * @throws NullPointerException if the instant is null
   */
  public Optional<Baseline> currentAt(Instant at) {
    Check.notNull(at, "at");
    return baselines.stream()
        .filter(baseline -> !baseline.takenAt().isAfter(at))
        .reduce((first, second) -> second);
  }
}
