package dev.evenkeel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.CustomerId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.RegionId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.time.CalendarChoice.Level;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarBookTest {
  private static final CalendarBook BOOK =
      CalendarBook.builder()
          .defaultCalendar(calendar("office"))
          .putCustomer(CustomerId.of("acme"), calendar("gold"))
          .putPerson(PersonId.of("ann"), calendar("part-time"))
          .putTeam(TeamId.of("support"), calendar("late"))
          .putRegion(RegionId.of("DE-BY"), calendar("bavaria"))
          .addCalendar(calendar("maintenance"))
          .build();

  private static final CalendarQuery ALL =
      CalendarQuery.builder()
          .customer(CustomerId.of("acme"))
          .person(PersonId.of("ann"))
          .team(TeamId.of("support"))
          .region(RegionId.of("DE-BY"))
          .build();

  private static WorkCalendar calendar(String id) {
    return WorkCalendar.weekly(id, ZoneOffset.UTC, "MON 09:00-10:00");
  }

  private static void assertChoice(CalendarQuery query, String id, Level level, String sentence) {
    CalendarChoice choice = BOOK.choose(query);
    assertThat(choice.calendar()).isEqualTo(calendar(id));
    assertThat(choice.level()).isEqualTo(level);
    assertThat(choice.explanation()).isEqualTo(sentence);
  }

  @Test
  void choose_customerFirst() {
    assertChoice(ALL, "gold", Level.CUSTOMER, "Calendar 'gold' applies, that of customer 'acme'.");
  }

  @Test
  void choose_personBeforeTeam() {
    assertChoice(
        ALL.toBuilder().customer(CustomerId.of("other")).build(),
        "part-time",
        Level.PERSON,
        "Calendar 'part-time' applies, that of person 'ann'; customer 'other' has none.");
  }

  @Test
  void choose_teamBeforeRegion() {
    assertChoice(
        CalendarQuery.builder()
            .from(ALL)
            .customer(Optional.empty())
            .person(PersonId.of("bob"))
            .build(),
        "late",
        Level.TEAM,
        "Calendar 'late' applies, that of team 'support'; person 'bob' has none.");
  }

  @Test
  void choose_regionBeforeDefault() {
    assertChoice(
        CalendarQuery.builder().team(TeamId.of("new")).region(RegionId.of("DE-BY")).build(),
        "bavaria",
        Level.REGION,
        "Calendar 'bavaria' applies, that of region 'DE-BY'; team 'new' has none.");
  }

  @Test
  void choose_nothingFits_givesTheDefault() {
    assertChoice(
        CalendarQuery.none(), "office", Level.DEFAULT, "Calendar 'office' applies, the default.");
    assertChoice(
        CalendarQuery.builder().person(PersonId.of("bob")).region(RegionId.of("FR")).build(),
        "office",
        Level.DEFAULT,
        "Calendar 'office' applies, the default; person 'bob', region 'FR' have none.");
  }

  @Test
  void named_findsEveryCalendarAndElapsed() {
    for (String id :
        new String[] {"office", "gold", "part-time", "late", "bavaria", "maintenance"}) {
      assertThat(BOOK.named(CalendarId.of(id))).contains(calendar(id));
    }
    assertThat(BOOK.named(CalendarId.of("elapsed"))).contains(WorkCalendar.always());
    assertThat(BOOK.named(CalendarId.of("unknown"))).isEmpty();
    assertThat(CalendarBook.of(calendar("a")).named(CalendarId.of("a"))).contains(calendar("a"));
  }

  @Test
  void build_twoCalendarsOfOneId_isRefused() {
    WorkCalendar other = WorkCalendar.weekly("office", ZoneOffset.UTC, "TUE 09:00-10:00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BOOK.toBuilder().putTeam(TeamId.of("x"), other).build())
        .withMessage(
            "calendar id must name one calendar in a book but 'office' names two different ones");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarBook.of(calendar("elapsed")))
        .withMessageContaining("'elapsed'");
    assertThat(BOOK.toBuilder().putTeam(TeamId.of("x"), calendar("office")).build().teams())
        .hasSize(2);
  }

  @Test
  void replacing_calendar_takesItsPlaceAlsoInsideCombinedOnes() {
    WorkCalendar office = calendar("office");
    WorkCalendar both = office.intersect(calendar("late"));
    WorkCalendar nested = both.withId("nested").union(calendar("gold")).minus(both);
    CalendarBook book =
        CalendarBook.builder()
            .defaultCalendar(office)
            .putCustomer(CustomerId.of("c"), office)
            .putPerson(PersonId.of("p"), both)
            .putTeam(TeamId.of("t"), nested)
            .putRegion(RegionId.of("r"), calendar("gold"))
            .addCalendars(calendar("late"))
            .build();
    WorkCalendar other = WorkCalendar.weekly("office", ZoneOffset.UTC, "TUE 09:00-10:00");

    CalendarBook replaced = book.replacing(other);

    assertThat(replaced.defaultCalendar()).isSameAs(other);
    assertThat(replaced.customers()).containsEntry(CustomerId.of("c"), other);
    assertThat(replaced.persons())
        .containsEntry(PersonId.of("p"), other.intersect(calendar("late")));
    WorkCalendar otherBoth = other.intersect(calendar("late"));
    assertThat(replaced.teams())
        .containsEntry(
            TeamId.of("t"), otherBoth.withId("nested").union(calendar("gold")).minus(otherBoth));
    assertThat(replaced.regions().get(RegionId.of("r")))
        .isSameAs(book.regions().get(RegionId.of("r")));
    assertThat(replaced.replacing(office)).isEqualTo(book);
    assertThat(book.replacing(both.withId("(office & late)"))).isEqualTo(book);
  }

  @Test
  void replacing_manySharedParts_isQuick() {
    WorkCalendar calendar = calendar("office");
    for (int depth = 0; depth < 60; depth++) {
      calendar = calendar.minus(calendar).withId("d" + depth);
    }
    CalendarBook book =
        CalendarBook.of(calendar("office")).toBuilder().addCalendars(calendar).build();
    WorkCalendar other = WorkCalendar.weekly("office", ZoneOffset.UTC, "TUE 09:00-10:00");

    CalendarBook replaced = book.replacing(other);

    assertThat(replaced.defaultCalendar()).isEqualTo(other);
    assertThat(replaced.named(CalendarId.of("d59"))).isPresent();
  }

  @Test
  void replacing_unknownCalendar_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BOOK.replacing(calendar("unknown")))
        .withMessage("calendar to be replaced must be in the book but was 'unknown'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> BOOK.replacing(WorkCalendar.weekly("elapsed", ZoneOffset.UTC, "TUE 09:00-10:00")))
        .withMessage("calendar 'elapsed' must stay open at all times");
    assertThat(BOOK.replacing(WorkCalendar.always())).isEqualTo(BOOK);
    assertThatNullPointerException().isThrownBy(() -> BOOK.replacing(null)).withMessage("calendar");
  }

  @Test
  void nulls_areNamed() {
    assertThatNullPointerException().isThrownBy(() -> BOOK.choose(null)).withMessage("query");
    assertThatNullPointerException().isThrownBy(() -> BOOK.named(null)).withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> new CalendarChoice(calendar("a"), null, "why"))
        .withMessage("level");
  }
}
