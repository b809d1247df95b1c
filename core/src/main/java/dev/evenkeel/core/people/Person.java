package dev.evenkeel.core.people;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.RegionId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.internal.ValueType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * Somebody who can work on activities. A person works on one activity at a time, unless activities
 * take but a part of the working time.
 *
 * <p>No skill is listed twice, nor wished for twice, nor twice a goal; the cost per hour is not
 * negative.
 */
@Value.Immutable
@ValueType
public abstract class Person {
  Person() {}

  /**
   * Returns the id, by which calendars and schedules refer to the person.
   *
   * @return the id
   */
  public abstract PersonId id();

  /**
   * Returns the name shown to readers.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns what the person can do. A skill that is not listed is not mastered at all.
   *
   * @return the levels, in the order given
   */
  public abstract List<SkillLevel> skills();

  /**
   * Returns which kinds of work the person would like or rather not do. A skill that is not listed
   * is all the same to the person.
   *
   * @return the wishes, in the order given
   */
  public abstract List<SkillWish> wishes();

  /**
   * Returns what the person should learn.
   *
   * @return the goals, in the order given; those at or below the level that the person has already
   *     are reached
   */
  public abstract List<LearningGoal> learning();

  /**
   * Returns the team that the person belongs to. It decides on the calendar if there is none for
   * the person, and on the service that goes first.
   *
   * @return the team, or empty if the person belongs to none
   */
  public abstract Optional<TeamId> team();

  /**
   * Returns the region in which the person works. It decides on the calendar if there is none for
   * the person or the team.
   *
   * @return the region, or empty if it does not matter
   */
  public abstract Optional<RegionId> region();

  /**
   * Returns what an hour of work of this person costs.
   *
   * @return the money per working hour, not negative, or empty if not known
   */
  public abstract Optional<Money> costPerHour();

  /**
   * Returns the largest part of the working time that may go into projects: 1 is all of it, 0.2 is
   * one day of a week of five. The default is 1.
   *
   * @return the share, 0 to 1
   */
  @Value.Default
  public double projectShare() {
    return 1;
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name", "person", id());
    Check.fraction(projectShare(), "project share", "person", id());
    costPerHour().ifPresent(this::checkCost);
    checkNoneTwice("skills", skills(), SkillLevel::skill);
    checkNoneTwice("wishes", wishes(), SkillWish::skill);
    checkNoneTwice("learning goals", learning(), LearningGoal::skill);
  }

  private void checkCost(Money cost) {
    Check.that(
        cost.isPositiveOrZero(),
        "cost per hour must not be negative but was %s in person '%s'",
        cost,
        id());
  }

  private <T> void checkNoneTwice(String name, List<T> list, Function<T, SkillId> skill) {
    Set<SkillId> seen = new HashSet<>();
    for (T entry : list) {
      SkillId found = skill.apply(entry);
      Check.that(
          seen.add(found),
          "%s must not repeat but had '%s' twice in person '%s'",
          name,
          found,
          id());
    }
  }

  /**
   * Returns how well the person masters a skill.
   *
   * @param skill the skill
   * @return the level, 1 to 5, or 0 if the person does not master it at all
   * @throws NullPointerException if the skill is null
   */
  public final int levelOf(SkillId skill) {
    Check.notNull(skill, "skill");
    for (SkillLevel level : skills()) {
      if (level.skill().equals(skill)) {
        return level.level();
      }
    }
    return 0;
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static PersonBuilder builder() {
    return new PersonBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this person.
   *
   * @return a new builder
   */
  public abstract PersonBuilder toBuilder();
}
