package dev.evenkeel.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.testing.CalendarArbitraries;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CombinedCalendarPropertyTest {
  /** Three calendars, mostly of different zones, and instants near one date. */
  record Case(LocalDate centre, List<WeeklyCalendar> calendars, List<Instant> at) {
    WorkCalendar a() {
      return calendars.get(0);
    }

    WorkCalendar b() {
      return calendars.get(1);
    }

    WorkCalendar c() {
      return calendars.get(2);
    }

    OpeningsByDate walker(int index) {
      return OpeningsByDate.of(
          calendars.get(index),
          centre.minusDays(CalendarArbitraries.REACH + 3),
          centre.plusDays(CalendarArbitraries.REACH + 3));
    }

    Instant from() {
      return at.stream().min(Instant::compareTo).orElseThrow();
    }

    Instant to() {
      return at.stream().max(Instant::compareTo).orElseThrow();
    }

    Duration worked(WorkCalendar calendar) {
      return calendar.workingTime().between(from(), to());
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return CalendarArbitraries.dates()
        .flatMap(
            centre ->
                Combinators.combine(
                        CalendarArbitraries.weeklyCalendars(centre).list().ofSize(3),
                        CalendarArbitraries.instants(centre).list().ofSize(4))
                    .as((calendars, at) -> new Case(centre, calendars, at)));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void openings_areThoseOfTheWalk(@ForAll("cases") Case c) {
    assertOpenings(c, c.a().union(c.b()), c.walker(0).union(c.walker(1)));
    assertOpenings(c, c.a().intersect(c.b()), c.walker(0).intersect(c.walker(1)));
    assertOpenings(c, c.a().minus(c.b()), c.walker(0).minus(c.walker(1)));
  }

  private static void assertOpenings(Case c, WorkCalendar calendar, OpeningsByDate expected) {
    assertThat(calendar.workingTime().openings(c.from(), c.to()))
        .isEqualTo(expected.between(c.from(), c.to()));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void isOpen_isTheSetOperation(@ForAll("cases") Case c) {
    for (Instant at : c.at) {
      boolean a = c.a().workingTime().isOpen(at);
      boolean b = c.b().workingTime().isOpen(at);
      assertThat(c.a().union(c.b()).workingTime().isOpen(at)).isEqualTo(a || b);
      assertThat(c.a().intersect(c.b()).workingTime().isOpen(at)).isEqualTo(a && b);
      assertThat(c.a().minus(c.b()).workingTime().isOpen(at)).isEqualTo(a && !b);
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void workOfUnionAndIntersection_isTheSumOfBoth(@ForAll("cases") Case c) {
    Duration sum = c.worked(c.a()).plus(c.worked(c.b()));
    assertThat(c.worked(c.a().union(c.b())).plus(c.worked(c.a().intersect(c.b())))).isEqualTo(sum);
    assertThat(c.worked(c.a().minus(c.b())).plus(c.worked(c.a().intersect(c.b()))))
        .isEqualTo(c.worked(c.a()));
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void setAlgebra_holds(@ForAll("cases") Case c) {
    assertSame(c, c.a().union(c.b()), c.b().union(c.a()));
    assertSame(c, c.a().union(c.b()).union(c.c()), c.a().union(c.b().union(c.c())));
    assertSame(
        c,
        c.a().intersect(c.b().union(c.c())),
        c.a().intersect(c.b()).union(c.a().intersect(c.c())));
    assertSame(c, c.a().minus(c.b()).minus(c.c()), c.a().minus(c.b().union(c.c())));
    assertSame(c, WorkCalendar.always().minus(c.a()).union(c.a()), WorkCalendar.always());
    assertSame(c, WorkCalendar.unionOf(c.calendars), c.a().union(c.b()).union(c.c()));
  }

  private static void assertSame(Case c, WorkCalendar first, WorkCalendar second) {
    assertThat(first.workingTime().openings(c.from(), c.to()))
        .isEqualTo(second.workingTime().openings(c.from(), c.to()).toList());
  }
}
