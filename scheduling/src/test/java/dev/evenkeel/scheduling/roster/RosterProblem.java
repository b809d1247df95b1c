package dev.evenkeel.scheduling.roster;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ShiftId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.shift.Shift;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A roster problem for tests. */
record RosterProblem(List<ShiftDemand> demands, List<RosterPerson> people, RosterRules rules) {
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
  private static final int[][] KINDS = {{6, 8}, {14, 8}, {22, 8}, {9, 4}};
  private static final String[] NAMES = {"early", "late", "night", "short"};

  static Instant at(int day, int hour) {
    return MONDAY.plusDays(day).atStartOfDay(ZONE).plusHours(hour).toInstant();
  }

  static Shift shift(String rule, int day, int hour, int hours) {
    return Shift.builder()
        .rule(rule)
        .interval(Interval.of(at(day, hour), at(day, hour).plus(Duration.ofHours(hours))))
        .paidTime(Duration.ofHours(hours))
        .cost(hours)
        .build();
  }

  static ShiftDemandBuilder demand(String rule, int day, int hour, int hours) {
    return ShiftDemand.builder()
        .id(ShiftId.of(rule + "-" + day))
        .shift(shift(rule, day, hour, hours));
  }

  static RosterPersonBuilder person(String name, int weeklyHours) {
    Person person =
        Person.builder()
            .id(PersonId.of(name))
            .name(name)
            .addSkills(SkillLevel.of("phone", 2))
            .build();
    return RosterPerson.of(person, Duration.ofHours(weeklyHours)).toBuilder();
  }

  static RosterProblem random(Random random, int people, int days, int shifts) {
    List<ShiftDemand> demands = new ArrayList<>();
    for (int k = 0; k < shifts; k++) {
      int kind = random.nextInt(KINDS.length);
      int day = random.nextInt(days);
      ShiftDemandBuilder demand =
          demand(NAMES[kind], day, KINDS[kind][0], KINDS[kind][1])
              .id(ShiftId.of("shift-" + k))
              .people(1 + random.nextInt(2));
      if (random.nextInt(4) == 0) {
        demand.addSkills(SkillLevel.of("phone", 1 + random.nextInt(4)));
      }
      demands.add(demand.build());
    }
    return new RosterProblem(
        demands,
        IntStream.range(0, people).mapToObj(k -> randomPerson(random, k, days)).toList(),
        RosterRules.builder()
            .zone(ZONE)
            .minimumRest(Duration.ofHours(random.nextInt(14)))
            .maximumConsecutiveDays(1 + random.nextInt(6))
            .daysOffPerWeek(random.nextInt(5))
            .build());
  }

  private static RosterPerson randomPerson(Random random, int number, int days) {
    int hours = 4 + random.nextInt(37);
    RosterPersonBuilder person = person("p" + number, hours);
    if (random.nextInt(3) == 0) {
      person.minimumWeeklyTime(Duration.ofHours(random.nextInt(hours)));
    }
    if (random.nextInt(3) == 0) {
      int day = random.nextInt(days);
      person.addAbsences(Interval.of(at(day, 0), at(day + 1 + random.nextInt(2), 0)));
    }
    for (int k = random.nextInt(4); k > 0; k--) {
      LocalDate date = MONDAY.plusDays(random.nextInt(days));
      int points = 1 + random.nextInt(200);
      String name = NAMES[random.nextInt(NAMES.length)];
      person.addWishes(
          switch (random.nextInt(3)) {
            case 0 -> ShiftWish.dayOff(date, points);
            case 1 -> ShiftWish.avoid(name, date, points);
            default -> ShiftWish.work(name, date, points);
          });
    }
    return person.build();
  }
}
