package dev.evenkeel.core.project;

import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.LearningGoal;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.people.SkillWish;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Who can do what, would like to do what, and should learn what. */
final class ResolvedPeople {
  final int count;
  final int skillCount;
  final int[] calendar;
  final OptionalDouble[] costPerHour;
  final Optional<CurrencyUnit> currency;
  private final byte[] levels;

  /** By person and skill, as the levels; absent if nobody has any. */
  private final byte @Nullable [] wishes;

  private final byte @Nullable [] goals;

  ResolvedPeople(List<Person> people, IdIndex<SkillId> skills, CalendarTable table) {
    IdIndex.of("person", people, Person::id);
    count = people.size();
    skillCount = skills.size();
    levels = new byte[Math.multiplyExact(count, skillCount)];
    wishes = people.stream().allMatch(p -> p.wishes().isEmpty()) ? null : new byte[levels.length];
    goals = people.stream().allMatch(p -> p.learning().isEmpty()) ? null : new byte[levels.length];
    calendar = people.stream().mapToInt(table::of).toArray();
    costPerHour = people.stream().map(ResolvedPeople::cost).toArray(OptionalDouble[]::new);
    currency = currency(people);
    for (int p = 0; p < count; p++) {
      fill(p, people.get(p), skills);
    }
  }

  private static OptionalDouble cost(Person person) {
    return person.costPerHour().isPresent()
        ? OptionalDouble.of(amount(person.costPerHour().get()))
        : OptionalDouble.empty();
  }

  private static Optional<CurrencyUnit> currency(List<Person> people) {
    List<CurrencyUnit> found =
        people.stream()
            .flatMap(person -> person.costPerHour().stream())
            .map(Money::getCurrencyUnit)
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static double amount(Money money) {
    return money.getAmount().doubleValue();
  }

  private void fill(int person, Person source, IdIndex<SkillId> skills) {
    int row = person * skillCount;
    for (SkillLevel level : source.skills()) {
      levels[row + skills.get(level.skill(), "person", source.id())] = (byte) level.level();
    }
    if (wishes != null) {
      for (SkillWish wish : source.wishes()) {
        wishes[row + skills.get(wish.skill(), "person", source.id())] = (byte) wish.strength();
      }
    }
    if (goals != null) {
      for (LearningGoal goal : source.learning()) {
        goals[row + skills.get(goal.skill(), "person", source.id())] = (byte) goal.level();
      }
    }
  }

  private int place(int person, int skill) {
    return Objects.checkIndex(person, count) * skillCount + Objects.checkIndex(skill, skillCount);
  }

  int level(int person, int skill) {
    return levels[place(person, skill)];
  }

  int wish(int person, int skill) {
    int place = place(person, skill);
    return wishes == null ? 0 : wishes[place];
  }

  boolean learns(int person, int skill) {
    int place = place(person, skill);
    return goals != null && goals[place] > levels[place];
  }
}
