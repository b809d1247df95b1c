package dev.evenkeel.scheduling.shift;

import static dev.evenkeel.scheduling.shift.ShiftCoverAssert.assertThatCover;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.search.SearchEnd;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ShiftPlannerPropertyTest {
  private static final Instant MONDAY = Instant.parse("2025-09-01T00:00:00Z");
  private static final int MOST_STAFF = 3;

  private static StaffRequirement days(Random random, int most) {
    List<Integer> people = new ArrayList<>();
    int count = random.nextInt(3) == 0 ? 2 + random.nextInt(5) : 7;
    for (int i = 0; i < count; i++) {
      people.add(random.nextInt(most + 1));
    }
    return StaffRequirement.builder()
        .start(MONDAY)
        .zone(ZoneOffset.UTC)
        .intervalLength(Duration.ofDays(1))
        .people(people)
        .isCyclic(random.nextBoolean())
        .build();
  }

  private static ShiftRuleBuilder rule(String name, Random random) {
    Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
    days.add(DayOfWeek.of(1 + random.nextInt(7)));
    days.add(DayOfWeek.of(1 + random.nextInt(7)));
    int length = 1 + random.nextInt(4);
    ShiftRuleBuilder rule =
        ShiftRule.builder()
            .name(name)
            .addLength(Duration.ofDays(length))
            .latestStart(LocalTime.MIDNIGHT)
            .days(days)
            .costPerHour(1 + random.nextInt(3))
            .costPerShift(random.nextInt(20));
    if (length > 2) {
      Duration day = Duration.ofDays(1);
      rule.addBreak(
          BreakRule.of(day, day, day.multipliedBy(length - 2)).toBuilder()
              .step(day)
              .isPaid(random.nextBoolean())
              .build());
    }
    return rule;
  }

  private static ShiftRules plainRules(Random random) {
    return ShiftRules.of(rule("a", random).build(), rule("b", random).build());
  }

  private static ShiftRules rules(Random random) {
    ShiftRuleBuilder a = rule("a", random);
    ShiftRuleBuilder b = rule("b", random);
    if (random.nextBoolean()) {
      a.minimumStaff(2);
    }
    if (random.nextBoolean()) {
      b.maximumStaff(1 + random.nextInt(2));
    }
    if (random.nextInt(3) == 0) {
      return ShiftRules.of(a.build(), b.build());
    }
    StaffContract contract =
        StaffContract.builder()
            .name("part-time")
            .people(1 + random.nextInt(2))
            .maximumWeeklyTime(Duration.ofDays(2 + random.nextInt(3)))
            .minimumWeeklyTime(Duration.ofDays(random.nextInt(3)))
            .maximumWeeklyShifts(1 + random.nextInt(2))
            .build();
    return new ShiftRules(List.of(a.build(), b.contract("part-time").build()), List.of(contract));
  }

  @Property(tries = 200)
  void cover_smallCases_equalsBruteForce(@ForAll long seed) {
    Random random = new Random(seed);
    StaffRequirement requirement = days(random, MOST_STAFF);
    ShiftRules rules = random.nextBoolean() ? rules(random) : plainRules(random);
    if (BruteForceCover.shiftCount(requirement, rules) > 7) {
      return;
    }
    double price = 1 + random.nextInt(30);
    ShiftCover cover =
        ShiftPlanner.standard()
            .withCostPerMissingHour(price)
            .withBudget(SearchBudget.ofSchedules(100_000))
            .cover(requirement, rules);
    double least = BruteForceCover.leastObjective(requirement, rules, price, MOST_STAFF);
    assertThatCover(cover).isValidFor(rules);
    assertThat(cover.end()).isEqualTo(SearchEnd.OPTIMAL);
    assertThat(cover.objective()).isCloseTo(least, within(1e-6));
  }

  @Property(tries = 60)
  void cover_anyBudget_isValidAndABetterBudgetIsNotWorse(@ForAll long seed) {
    Random random = new Random(seed);
    StaffRequirement requirement = days(random, 20);
    ShiftRules rules = rules(random);
    ShiftPlanner planner = ShiftPlanner.standard().withSeed(seed);
    int steps = 1 + random.nextInt(30);
    ShiftCover few = planner.withBudget(SearchBudget.ofSchedules(steps)).cover(requirement, rules);
    ShiftCover more =
        planner.withBudget(SearchBudget.ofSchedules(steps + 50)).cover(requirement, rules);
    assertThatCover(few).isValidFor(rules);
    assertThatCover(more).isValidFor(rules);
    assertThat(more.objective()).isLessThanOrEqualTo(few.objective() + 1e-6);
    assertThat(few.lowerBound()).isLessThanOrEqualTo(more.objective() + 1e-6);
    assertThat(planner.withBudget(SearchBudget.ofSchedules(steps)).cover(requirement, rules))
        .isEqualTo(few);
  }

  @Property(tries = 60)
  void cover_moreRequired_costsNoLess(@ForAll long seed) {
    Random random = new Random(seed);
    StaffRequirement requirement = days(random, 5);
    ShiftRules rules = plainRules(random);
    List<Integer> more = new ArrayList<>(requirement.people());
    int day = random.nextInt(more.size());
    more.set(day, more.get(day) + 1);
    ShiftPlanner planner = ShiftPlanner.standard().withCostPerMissingHour(50);
    ShiftCover less = planner.cover(requirement, rules);
    ShiftCover greater = planner.cover(requirement.toBuilder().people(more).build(), rules);
    assertThat(greater.objective()).isGreaterThanOrEqualTo(less.lowerBound() - 1e-6);
    if (less.isOptimal() && greater.isOptimal()) {
      assertThat(greater.objective()).isGreaterThanOrEqualTo(less.objective() - 1e-6);
    }
  }
}
