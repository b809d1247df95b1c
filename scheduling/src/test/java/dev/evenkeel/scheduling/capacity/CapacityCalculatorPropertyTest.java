package dev.evenkeel.scheduling.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.IntervalStaffing;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.Shrinkage;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A walker in steps of five minutes, the grid of all calendars here, as witness. */
class CapacityCalculatorPropertyTest {
  private static final ServiceTarget TARGET = ServiceTarget.of(0.80, Duration.ofSeconds(20));
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final SkillId CALLS = SkillId.of("calls");
  private static final Instant START = Instant.parse("2026-10-23T22:00:00Z");
  private static final Duration STEP = Duration.ofMinutes(5);

  /** A group, its calendars and the plan of its service. */
  record Service(ServiceGroup group, CalendarBook book, StaffingPlan plan) {}

  @Provide
  Arbitrary<Service> services() {
    Arbitrary<String> shifts =
        Arbitraries.of(
            "MON-FRI 08:00-16:30",
            "MON-SUN 06:00-10:05 10:20-14:00",
            "SAT SUN 22:00-06:00",
            "FRI-SUN 09:10-12:00 13:00-18:45",
            "SUN 00:00-12:00");
    Arbitrary<Double> projectShares = Arbitraries.of(0.0, 0.1, 0.25, 0.5, 1.0);
    Arbitrary<List<Member>> members =
        Combinators.combine(shifts, projectShares).as(Member::new).list().ofMaxSize(9);
    Arbitrary<List<Integer>> contacts =
        Arbitraries.integers().between(0, 60).list().ofMinSize(0).ofMaxSize(90);
    Arbitrary<Double> shrinkage = Arbitraries.of(0.0, 0.1, 0.3);
    return Combinators.combine(members, contacts, shrinkage)
        .as(CapacityCalculatorPropertyTest::service);
  }

  record Member(String shift, double projectShare) {}

  private static Service service(List<Member> members, List<Integer> contacts, double shrinkage) {
    ServiceGroupBuilder group = ServiceGroup.builder().team(TeamId.of("desk")).skill(CALLS);
    var book = CalendarBook.builder().defaultCalendar(WorkCalendar.always());
    for (int i = 0; i < members.size(); i++) {
      PersonId id = PersonId.of("person-" + i);
      String shift = members.get(i).shift();
      book.putPerson(id, WorkCalendar.weekly("shift of " + id, ZONE, shift));
      group.addPeople(
          Person.builder()
              .id(id)
              .name(id.value())
              .addSkills(new SkillLevel(CALLS, 2))
              .projectShare(members.get(i).projectShare())
              .build());
    }
    StaffingPlan plan =
        StaffingCalculator.standard()
            .withShrinkage(Shrinkage.of(shrinkage))
            .plan(load(contacts), TARGET);
    return new Service(group.build(), book.build(), plan);
  }

  /** Half hours with a gap of ten minutes after every third. */
  private static ContactLoad load(List<Integer> contacts) {
    List<LoadInterval> intervals = new ArrayList<>();
    for (int i = 0; i < contacts.size(); i++) {
      Instant start = START.plus(Duration.ofMinutes(30L * i + 10L * (i / 3)));
      Interval interval = Interval.of(start, start.plus(Duration.ofMinutes(30)));
      intervals.add(LoadInterval.of(interval, contacts.get(i), Duration.ofMinutes(3)));
    }
    return ContactLoad.of(intervals);
  }

  @Property(tries = 150)
  void capacity_equalsTheWalker(@ForAll("services") Service service) {
    ProjectCapacity capacity =
        CapacityCalculator.standard().capacity(service.plan(), service.group(), service.book());

    double hours = 0;
    for (Instant step = START.minus(STEP); step.isBefore(end()); step = step.plus(STEP)) {
      int expected = service.plan().at(step).isEmpty() ? 0 : spare(service, step);
      assertThat(capacity.availableAt(step)).isEqualTo(expected);
      hours += expected / 12.0;
    }
    assertThat(capacity.totalPersonHours()).isCloseTo(hours, within(1e-9));
  }

  private static Instant end() {
    return START.plus(Duration.ofHours(56));
  }

  private static int spare(Service service, Instant instant) {
    IntervalStaffing staffing = service.plan().at(instant).orElseThrow();
    return Math.max(0, present(service, instant) - staffing.scheduledHeadCount());
  }

  private static int present(Service service, Instant instant) {
    return (int)
        service.group().people().stream()
            .filter(
                person -> service.book().persons().get(person.id()).workingTime().isOpen(instant))
            .count();
  }

  @Property(tries = 150)
  void capacity_ofEveryPiece_keepsTheServiceFirst(@ForAll("services") Service service) {
    ProjectCapacity capacity =
        CapacityCalculator.standard().capacity(service.plan(), service.group(), service.book());

    int shortfalls = 0;
    for (CapacityInterval piece : capacity.intervals()) {
      IntervalStaffing staffing = service.plan().at(piece.interval().start()).orElseThrow();
      assertThat(piece.required()).isEqualTo(staffing.requiredAgents());
      assertThat(piece.present()).isEqualTo(present(service, piece.interval().start()));
      assertThat(piece.ringFenced()).isLessThanOrEqualTo(piece.present());
      if (piece.shortfall() > 0) {
        shortfalls++;
        assertThat(piece.ringFenced()).isZero();
      } else {
        assertThat(piece.ringFenced() + piece.required()).isLessThanOrEqualTo(piece.present());
      }
    }
    assertThat(capacity.findings().of(CapacityFault.SERVICE_SHORTFALL).size())
        .isEqualTo(shortfalls);
  }

  @Property(tries = 150)
  void pieces_coverThePlanExactly(@ForAll("services") Service service) {
    ProjectCapacity capacity =
        CapacityCalculator.standard().capacity(service.plan(), service.group(), service.book());

    int index = 0;
    for (IntervalStaffing staffing : service.plan().intervals()) {
      Instant cursor = staffing.interval().start();
      while (cursor.isBefore(staffing.interval().end())) {
        Interval piece = capacity.intervals().get(index++).interval();
        assertThat(piece.start()).isEqualTo(cursor);
        cursor = piece.end();
      }
      assertThat(cursor).isEqualTo(staffing.interval().end());
    }
    assertThat(capacity.intervals()).hasSize(index);
  }

  @Property(tries = 150)
  void projectShareCap_boundsThePeopleByTheirShares(@ForAll("services") Service service) {
    ProjectCapacity free =
        CapacityCalculator.standard().capacity(service.plan(), service.group(), service.book());
    ProjectCapacity capped =
        CapacityCalculator.standard()
            .withProjectShareCap()
            .capacity(service.plan(), service.group(), service.book());

    for (Instant step = START; step.isBefore(end()); step = step.plus(STEP)) {
      Instant instant = step;
      long hundredths =
          service.group().people().stream()
              .filter(
                  person -> service.book().persons().get(person.id()).workingTime().isOpen(instant))
              .mapToLong(person -> Math.round(100 * person.projectShare()))
              .sum();
      assertThat(capped.availableAt(instant))
          .isEqualTo(Math.min(free.availableAt(instant), (int) (hundredths / 100)));
    }
  }
}
