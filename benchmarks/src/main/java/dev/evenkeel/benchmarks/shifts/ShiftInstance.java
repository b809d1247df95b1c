package dev.evenkeel.benchmarks.shifts;

import dev.evenkeel.scheduling.shift.BreakRule;
import dev.evenkeel.scheduling.shift.ShiftRule;
import dev.evenkeel.scheduling.shift.ShiftRules;
import dev.evenkeel.scheduling.shift.StaffRequirement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A generated requirement with shifts of four, six and eight hours that begin in every interval, at
 * a cost of their paid hours. With breaks, the longer two have an unpaid one of half an hour at one
 * of three times around their middle.
 *
 * <p>The demand of an interval is mean · shape · day · noise, rounded: the shape is 0.25 + 1.3
 * e^(−(h − 10.5)²/6) + 1.1 e^(−(h − 15.5)²/8) at h o'clock, divided by its rough mean, the day is
 * 1.1 or, for the last two of a week, 0.6, and the noise is even between 0.85 and 1.15.
 */
enum ShiftInstance {
  DAY_CONTIGUOUS(0, "1 day, contiguous", 2, false, false, 15),
  DAY_BREAKS(1, "1 day, breaks, 30 min", 2, false, true, 15),
  DAY_BREAKS_FINE(2, "1 day, breaks, 15 min", 4, false, true, 28),
  WEEK_CONTIGUOUS(3, "7 days, contiguous", 2, true, false, 10),
  WEEK_BREAKS(4, "7 days, breaks, 30 min", 2, true, true, 10),
  WEEK_BREAKS_FINE(5, "7 days, breaks, 15 min", 4, true, true, 41);

  private static final Instant MONDAY = Instant.parse("2025-09-01T00:00:00Z");
  private static final int[] LENGTHS = {4, 6, 8};
  private static final int SHORTEST_WITH_BREAK = 6;
  private static final int OPENING = 7;
  private static final int OPEN_HOURS = 14;

  private final int number;
  private final String label;
  private final int perHour;
  private final boolean isWeek;
  private final boolean hasBreaks;
  private final int mean;

  ShiftInstance(
      int number, String label, int perHour, boolean isWeek, boolean hasBreaks, int mean) {
    this.number = number;
    this.label = label;
    this.perHour = perHour;
    this.isWeek = isWeek;
    this.hasBreaks = hasBreaks;
    this.mean = mean;
  }

  String label() {
    return label;
  }

  boolean isContiguous() {
    return !hasBreaks;
  }

  private int intervals() {
    return (isWeek ? 7 * 24 : OPEN_HOURS) * perHour;
  }

  private int[] demand(long seed) {
    Random random = new Random(seed * 1_000 + number);
    int[] demand = new int[intervals()];
    for (int i = 0; i < demand.length; i++) {
      double hour = isWeek ? i / (double) perHour % 24 : OPENING + i / (double) perHour;
      double day = isWeek && i / (24 * perHour) >= 5 ? 0.6 : 1.1;
      double noise = 0.85 + 0.3 * random.nextDouble();
      demand[i] = (int) Math.round(mean * shape(hour) / (isWeek ? 0.72 : 1.2) * day * noise);
    }
    return demand;
  }

  private static double shape(double hour) {
    return 0.25
        + 1.3 * StrictMath.exp(-(hour - 10.5) * (hour - 10.5) / 6)
        + 1.1 * StrictMath.exp(-(hour - 15.5) * (hour - 15.5) / 8);
  }

  /** Returns the requirement in the terms of this library. */
  StaffRequirement requirement(long seed) {
    List<Integer> people = new ArrayList<>();
    for (int each : demand(seed)) {
      people.add(each);
    }
    return StaffRequirement.builder()
        .start(isWeek ? MONDAY : MONDAY.plus(Duration.ofHours(OPENING)))
        .zone(ZoneOffset.UTC)
        .intervalLength(step())
        .people(people)
        .isCyclic(isWeek)
        .build();
  }

  private Duration step() {
    return Duration.ofMinutes(60 / perHour);
  }

  /** Returns the shifts in the terms of this library. */
  ShiftRules rules() {
    return new ShiftRules(List.of(rule(LENGTHS[0]), rule(LENGTHS[1]), rule(LENGTHS[2])), List.of());
  }

  private ShiftRule rule(int hours) {
    ShiftRule rule =
        ShiftRule.builder()
            .name(hours + " h")
            .addLength(Duration.ofHours(hours))
            .startStep(step())
            .earliestStart(LocalTime.MIDNIGHT)
            .addDays(DayOfWeek.values())
            .build();
    return hasBreak(hours) ? rule.toBuilder().addBreak(pause(hours)).build() : rule;
  }

  private boolean hasBreak(int hours) {
    return hasBreaks && hours >= SHORTEST_WITH_BREAK;
  }

  private BreakRule pause(int hours) {
    Duration first = step().multipliedBy(firstBreak(hours));
    return BreakRule.of(Duration.ofMinutes(30), first, first.plus(step().multipliedBy(2)))
        .toBuilder()
        .step(step())
        .build();
  }

  private int firstBreak(int hours) {
    return hours * perHour / 2 - perHour / 2;
  }

  /** Returns requirement and shifts in bare numbers, made without this library. */
  CoverProblem problem(long seed) {
    int[] demand = demand(seed);
    List<CoverProblem.Column> columns = new ArrayList<>();
    for (int hours : LENGTHS) {
      int length = hours * perHour;
      for (int start = 0; start < (isWeek ? demand.length : demand.length - length + 1); start++) {
        if (hasBreak(hours)) {
          for (int place = 0; place < 3; place++) {
            columns.add(column(start, hours, firstBreak(hours) + place));
          }
        } else {
          columns.add(column(start, hours, length));
        }
      }
    }
    return new CoverProblem(demand, columns);
  }

  private CoverProblem.Column column(int start, int hours, int pause) {
    List<Integer> present = new ArrayList<>();
    for (int i = 0; i < hours * perHour; i++) {
      if (i < pause || i >= pause + perHour / 2) {
        present.add((start + i) % intervals());
      }
    }
    int[] covered = present.stream().mapToInt(Integer::intValue).toArray();
    return new CoverProblem.Column(covered, covered.length * 2 / perHour);
  }
}
