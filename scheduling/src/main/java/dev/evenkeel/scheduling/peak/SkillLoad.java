package dev.evenkeel.scheduling.peak;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How many people with a skill are needed over time and how many are there. */
@Value.Immutable
@ValueType
public abstract class SkillLoad {
  SkillLoad() {}

  /**
   * Returns the skill.
   *
   * @return the skill
   */
  public abstract SkillId skill();

  /**
   * Returns how well people must have it. The default is 1.
   *
   * @return the least level, 1 to 5
   */
  @Value.Default
  public int minimumLevel() {
    return SkillLevel.MINIMUM;
  }

  /**
   * Returns needs and presence over time.
   *
   * @return the levels in order of time, none of which overlap; nothing is known outside
   */
  public abstract List<StaffingLevel> levels();

  @Value.Check
  void check() {
    Check.that(
        minimumLevel() >= SkillLevel.MINIMUM && minimumLevel() <= SkillLevel.MAXIMUM,
        "minimum level must be between 1 and 5 but was %s for skill '%s'",
        minimumLevel(),
        skill());
    for (int k = 1; k < levels().size(); k++) {
      Interval previous = levels().get(k - 1).interval();
      Interval next = levels().get(k).interval();
      Check.that(
          !next.start().isBefore(previous.end()),
          "staffing levels must be in order and not overlap but %s follows %s for skill '%s'",
          next,
          previous,
          skill());
    }
  }

  /**
   * Returns the load of a service: the people it must schedule against those who are present.
   *
   * @param capacity the numbers of the service, interval by interval
   * @param skill the skill of the service
   * @param minimumLevel how well people must have it, 1 to 5
   * @return the load
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the level is not between 1 and 5
   */
  public static SkillLoad ofService(ProjectCapacity capacity, SkillId skill, int minimumLevel) {
    return builder()
        .skill(skill)
        .minimumLevel(minimumLevel)
        .levels(
            capacity.intervals().stream()
                .map(
                    interval ->
                        new StaffingLevel(
                            interval.interval(), interval.scheduled(), interval.present()))
                .toList())
        .build();
  }

  /**
   * Returns the work that is needed.
   *
   * @return needed people × hours
   */
  public final double hoursNeeded() {
    return levels().stream().mapToDouble(level -> level.needed() * hours(level)).sum();
  }

  /**
   * Returns the work that can be done.
   *
   * @return present people × hours
   */
  public final double hoursPresent() {
    return levels().stream().mapToDouble(level -> level.present() * hours(level)).sum();
  }

  /**
   * Returns the work that cannot be done when it is needed.
   *
   * @return missing whole people × hours; more than none also where there are more hours than
   *     needed in all
   */
  public final double hoursMissing() {
    return levels().stream().mapToDouble(level -> level.missing() * hours(level)).sum();
  }

  private static double hours(StaffingLevel level) {
    return Hours.of(level.interval().length());
  }

  /**
   * Returns when most people are missing.
   *
   * @return the first of the levels with the most people missing; empty if nobody is ever missing
   */
  public final Optional<StaffingLevel> peak() {
    return levels().stream()
        .filter(level -> level.missing() > 0)
        .max(
            Comparator.comparingInt(StaffingLevel::missing)
                .thenComparing(level -> level.interval().start(), Comparator.reverseOrder()));
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static SkillLoadBuilder builder() {
    return new SkillLoadBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this load.
   *
   * @return a new builder
   */
  public abstract SkillLoadBuilder toBuilder();
}
