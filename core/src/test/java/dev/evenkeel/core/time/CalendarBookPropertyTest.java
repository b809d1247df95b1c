package dev.evenkeel.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.CustomerId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.RegionId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.time.CalendarChoice.Level;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CalendarBookPropertyTest {
  private static final CustomerId CUSTOMER = CustomerId.of("c");
  private static final PersonId PERSON = PersonId.of("p");
  private static final TeamId TEAM = TeamId.of("t");
  private static final RegionId REGION = RegionId.of("r");

  private static WorkCalendar calendar(Level level) {
    return WorkCalendar.weekly(level.name(), ZoneOffset.UTC, "MON 09:00-10:00");
  }

  private static CalendarBook book(Set<Level> levels) {
    CalendarBookBuilder book = CalendarBook.builder().defaultCalendar(calendar(Level.DEFAULT));
    if (levels.contains(Level.CUSTOMER)) {
      book.putCustomer(CUSTOMER, calendar(Level.CUSTOMER));
    }
    if (levels.contains(Level.PERSON)) {
      book.putPerson(PERSON, calendar(Level.PERSON));
    }
    if (levels.contains(Level.TEAM)) {
      book.putTeam(TEAM, calendar(Level.TEAM));
    }
    if (levels.contains(Level.REGION)) {
      book.putRegion(REGION, calendar(Level.REGION));
    }
    return book.build();
  }

  private static <T> Optional<T> when(Set<Level> levels, Level level, T value) {
    return levels.contains(level) ? Optional.of(value) : Optional.empty();
  }

  /** The levels of the enum stand in the order of precedence. */
  @Property
  void choose_isTheFirstLevelAskedForThatHasACalendar(
      @ForAll Set<Level> asked, @ForAll Set<Level> there) {
    CalendarQuery query =
        CalendarQuery.builder()
            .customer(when(asked, Level.CUSTOMER, CUSTOMER))
            .person(when(asked, Level.PERSON, PERSON))
            .team(when(asked, Level.TEAM, TEAM))
            .region(when(asked, Level.REGION, REGION))
            .build();
    Set<Level> possible = EnumSet.of(Level.DEFAULT);
    asked.stream().filter(there::contains).forEach(possible::add);
    Level first = possible.iterator().next();
    CalendarChoice choice = book(there).choose(query);
    assertThat(choice.level()).isEqualTo(first);
    assertThat(choice.calendar()).isEqualTo(calendar(first));
    assertThat(choice.explanation()).contains("'" + first.name() + "'");
  }
}
