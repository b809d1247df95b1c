package dev.evenkeel.core.time.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.testing.CalendarArbitraries;
import dev.evenkeel.core.time.WeeklyCalendar;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TimelinePropertyTest {
  @Provide
  Arbitrary<WeeklyCalendar> calendars() {
    return CalendarArbitraries.weeklyCalendars();
  }

  /** Years share pages only where each would have got the same one. */
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void page_sharedOrNot_isThatOfItsYear(
      @ForAll("calendars") WeeklyCalendar calendar,
      @ForAll @Size(8) List<@IntRange(max = 9_999) Integer> years) {
    PageSource source = new WeeklyPages(calendar);
    Timeline timeline = new Timeline(source);
    for (int year : years) {
      assertThat(timeline.page(year).spans()).isEqualTo(source.openings(year));
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void page_ofACombination_isThatOfItsYear(
      @ForAll("calendars") WeeklyCalendar first,
      @ForAll("calendars") WeeklyCalendar second,
      @ForAll SetOperation operation,
      @ForAll @Size(8) List<@IntRange(max = 9_999) Integer> years) {
    PageSource one = new WeeklyPages(first);
    PageSource two = new WeeklyPages(second);
    Timeline timeline =
        new Timeline(new CombinedPages(operation, List.of(new Timeline(one), new Timeline(two))));
    for (int year : years) {
      assertThat(timeline.page(year).spans())
          .isEqualTo(one.openings(year).combine(operation, two.openings(year)));
    }
  }

  /** What was worked is the same in whatever order the years were asked for. */
  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void worked_doesNotDependOnTheOrderOfQuestions(
      @ForAll("calendars") WeeklyCalendar calendar,
      @ForAll @Size(6) List<@IntRange(max = 9_999) Integer> years) {
    Timeline asked = new Timeline(new WeeklyPages(calendar));
    years.forEach(asked::page);
    for (int year : years) {
      Timeline fresh = new Timeline(new WeeklyPages(calendar));
      fresh.page(year);
      assertThat(worked(asked, year)).isEqualTo(worked(fresh, year));
    }
  }

  private static Object worked(Timeline timeline, int year) {
    return timeline
        .worked(UtcYear.instant(2_000, 0))
        .minus(timeline.worked(UtcYear.instant(year, 0)));
  }
}
