package dev.evenkeel.scheduling.peak.cover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.time.Holiday;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.peak.SkillLoad;
import dev.evenkeel.scheduling.peak.SkillLoadBuilder;
import dev.evenkeel.scheduling.peak.StaffingLevel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Against brute force over whole hours of one day. */
class PeakStaffingPropertyTest {
  private static final SkillId PHONE = SkillId.of("phone");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final int HOURS = 6;
  private static final int FIRST = 10;

  private final List<StaffingOffer> offers = new ArrayList<>();
  private final List<int[]> stays = new ArrayList<>();
  private final List<int[]> comings = new ArrayList<>();
  private final List<int[]> regained = new ArrayList<>();
  private int shortest;
  private int longest;
  private int opens;
  private int closes;

  private static Instant at(LocalDate date, int hour) {
    return date.atTime(hour, 0).toInstant(ZoneOffset.UTC);
  }

  private static Person person(String id) {
    return Person.builder()
        .id(PersonId.of(id))
        .name(id)
        .addSkills(new SkillLevel(PHONE, 1))
        .costPerHour(Money.parse("EUR 20.00"))
        .build();
  }

  private static int[] needs(Random random) {
    int[] needs = new int[HOURS];
    for (int hour = 0; hour < HOURS; hour++) {
      needs[hour] = Math.max(0, random.nextInt(4) - 1);
    }
    return needs;
  }

  private static SkillLoad load(int[] needs) {
    SkillLoadBuilder load = SkillLoad.builder().skill(PHONE);
    for (int hour = 0; hour < HOURS; hour++) {
      Interval interval = Interval.of(at(DAY, FIRST + hour), at(DAY, FIRST + hour + 1));
      load.addLevels(new StaffingLevel(interval, needs[hour], 0));
    }
    Interval spare = Interval.of(at(DAY.plusDays(3), 8), at(DAY.plusDays(3), 20));
    return load.addLevels(new StaffingLevel(spare, 1, 9)).build();
  }

  /** Overtime at 30 an hour, temporary staff at 40, holidays for nothing. */
  private void addOffers(Random random) {
    offers.clear();
    stays.clear();
    comings.clear();
    regained.clear();
    for (int k = random.nextInt(3); k > 0; k--) {
      int closing = FIRST + random.nextInt(HOURS);
      int after = 1 + random.nextInt(3);
      addOvertime("stay-" + k, "00:00-" + closing + ":00", 0, after);
      stays.add(new int[] {closing - FIRST, Math.min(HOURS, closing - FIRST + after)});
    }
    for (int k = random.nextInt(3); k > 0; k--) {
      int opening = FIRST + 1 + random.nextInt(HOURS);
      int before = 1 + random.nextInt(3);
      addOvertime("come-" + k, opening + ":00-24:00", before, 0);
      comings.add(new int[] {Math.max(0, opening - FIRST - before), opening - FIRST});
    }
    for (int k = random.nextInt(3); k > 0; k--) {
      int from = random.nextInt(HOURS);
      int to = from + 1 + random.nextInt(HOURS - from);
      addHoliday("free-" + k, from + FIRST, to + FIRST);
      regained.add(new int[] {from, to});
    }
    addShifts(random);
  }

  private void addOvertime(String id, String hours, int before, int after) {
    offers.add(
        new OvertimeOffer(
            person(id),
            WorkCalendar.weekly(id, ZoneOffset.UTC, "MON-SUN " + hours),
            OvertimeRule.builder()
                .before(Duration.ofHours(before))
                .after(Duration.ofHours(after))
                .minimumRest(Duration.ofHours(1))
                .surcharge(0.5)
                .build()));
  }

  private void addHoliday(String id, int from, int to) {
    offers.add(
        MovableHoliday.builder()
            .person(person(id))
            .hours(
                WorkCalendar.weekly(id, ZoneOffset.UTC, "MON-SUN " + from + ":00-" + to + ":00")
                    .toBuilder()
                    .addHolidays(Holiday.of(DAY, "Leave"))
                    .build())
            .date(DAY)
            .newDate(DAY.plusDays(3))
            .build());
  }

  private void addShifts(Random random) {
    opens = random.nextInt(3);
    closes = HOURS - random.nextInt(3);
    shortest = 1 + random.nextInt(3);
    longest = shortest + random.nextInt(3);
    if (random.nextInt(4) == 0) {
      longest = 0;
    } else {
      offers.add(
          TemporaryStaff.builder()
              .name("agency")
              .hours(
                  WorkCalendar.weekly(
                      "agency",
                      ZoneOffset.UTC,
                      "MON-SUN " + (FIRST + opens) + ":00-" + (FIRST + closes) + ":00"))
              .perHour(Money.parse("EUR 40.00"))
              .minimumShift(Duration.ofHours(shortest))
              .maximumShift(Duration.ofHours(longest))
              .build());
    }
  }

  /** Uncovered hours in millions, and the cost. */
  private long best(int[] needs) {
    return byStaying(0, needs);
  }

  private long byStaying(int k, int[] needs) {
    if (k == stays.size()) {
      return byComing(0, needs);
    }
    int from = stays.get(k)[0];
    long best = byStaying(k + 1, needs);
    for (int to = from + 1; to <= stays.get(k)[1]; to++) {
      best = Math.min(best, 30L * (to - from) + byStaying(k + 1, less(needs, from, to)));
    }
    return best;
  }

  private long byComing(int k, int[] needs) {
    if (k == comings.size()) {
      return byShifts(withRegained(needs));
    }
    int to = comings.get(k)[1];
    long best = byComing(k + 1, needs);
    for (int from = comings.get(k)[0]; from < to; from++) {
      best = Math.min(best, 30L * (to - from) + byComing(k + 1, less(needs, from, to)));
    }
    return best;
  }

  private int[] withRegained(int[] needs) {
    int[] left = needs;
    for (int[] hours : regained) {
      left = less(left, hours[0], hours[1]);
    }
    return left;
  }

  private long byShifts(int[] needs) {
    int from = 0;
    while (from < HOURS && needs[from] <= 0) {
      from++;
    }
    if (from == HOURS) {
      return 0;
    }
    long best = 1_000_000L + byShifts(less(needs, from, from + 1));
    for (int to = from + 1; to <= HOURS; to++) {
      int paid = Math.max(shortest, to - from);
      if (from >= opens && to <= closes && paid <= longest && paid <= closes - opens) {
        best = Math.min(best, 40L * paid + byShifts(less(needs, from, to)));
      }
    }
    return best;
  }

  private static int[] less(int[] needs, int from, int to) {
    int[] left = needs.clone();
    for (int hour = from; hour < Math.min(to, HOURS); hour++) {
      left[hour]--;
    }
    return left;
  }

  @Property(tries = 1_000)
  void plan_smallCase_costsAsLittleAsBruteForce(@ForAll long seed) {
    Random random = new Random(seed);
    int[] needs = needs(random);
    addOffers(random);

    PeakStaffingPlan plan =
        PeakStaffingPlanner.standard().withStep(Duration.ofHours(1)).plan(load(needs), offers);

    long expected = best(needs);
    assertThat(missing(plan)).isEqualTo(expected / 1_000_000);
    assertThat(plan.cost().map(cost -> cost.getAmountMajorLong()).orElse(0L))
        .isEqualTo(expected % 1_000_000);
    assertCovers(plan, needs);
  }

  private static long missing(PeakStaffingPlan plan) {
    return plan.uncovered().stream()
        .mapToLong(level -> level.missing() * level.interval().length().toHours())
        .sum();
  }

  private static void assertCovers(PeakStaffingPlan plan, int[] needs) {
    Money sum = Money.zero(CurrencyUnit.EUR);
    for (StaffingMeasure measure : plan.measures()) {
      sum = sum.plus(measure.cost().orElse(Money.zero(CurrencyUnit.EUR)));
    }
    assertThat(plan.cost().orElse(Money.zero(CurrencyUnit.EUR))).isEqualTo(sum);
    for (int hour = 0; hour < HOURS; hour++) {
      Instant now = at(DAY, FIRST + hour);
      long come =
          plan.measures().stream()
              .flatMap(measure -> measure.intervals().stream())
              .filter(interval -> interval.contains(now))
              .count();
      int missing =
          plan.uncovered().stream()
              .filter(level -> level.interval().contains(now))
              .mapToInt(StaffingLevel::missing)
              .sum();
      assertThat(come + missing).isGreaterThanOrEqualTo(needs[hour]);
    }
    assertThat(plan.isCovered()).isEqualTo(plan.uncovered().isEmpty());
    assertThat(plan.findings().asList()).hasSize(plan.uncovered().size());
  }

  /** With one more offer nothing gets worse. */
  @Property(tries = 300)
  void plan_withFewerOffers_isNeverBetter(@ForAll long seed) {
    Random random = new Random(seed);
    int[] needs = needs(random);
    addOffers(random);
    PeakStaffingPlanner planner = PeakStaffingPlanner.standard();

    PeakStaffingPlan all = planner.plan(load(needs), offers);

    for (int k = 0; k < offers.size(); k++) {
      List<StaffingOffer> fewer = new ArrayList<>(offers);
      fewer.remove(k);
      PeakStaffingPlan without = planner.plan(load(needs), fewer);
      assertThat(missing(without)).isGreaterThanOrEqualTo(missing(all));
      if (missing(without) == missing(all) && without.cost().isPresent()) {
        assertThat(without.cost().get().isLessThan(all.cost().orElseThrow())).isFalse();
      }
    }
  }
}
