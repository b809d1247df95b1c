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
  void nulls_areNamed() {
    assertThatNullPointerException().isThrownBy(() -> BOOK.choose(null)).withMessage("query");
    assertThatNullPointerException().isThrownBy(() -> BOOK.named(null)).withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> new CalendarChoice(calendar("a"), null, "why"))
        .withMessage("level");
  }
}
