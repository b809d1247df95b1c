package dev.evenkeel.core.validation;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Severity;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.CalendarChoice;
import dev.evenkeel.core.time.CalendarQuery;
import dev.evenkeel.core.time.WorkCalendar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Each person has a calendar and works at some time. */
final class PeopleCheck {
  private final Examination examination;
  private final CalendarBook book;
  private final Severity missingCalendar;
  private final Map<WorkCalendar, Boolean> opens = new HashMap<>();

  PeopleCheck(Examination examination, CalendarBook book, Severity missingCalendar) {
    this.examination = examination;
    this.book = book;
    this.missingCalendar = missingCalendar;
  }

  void examine() {
    examination.project.people().forEach(this::examine);
  }

  private void examine(Person person) {
    CalendarChoice choice =
        book.choose(
            CalendarQuery.builder()
                .person(person.id())
                .team(person.team())
                .region(person.region())
                .build());
    // A book with nothing but a default does not ask for more.
    if (choice.level() == CalendarChoice.Level.DEFAULT && missingCalendar != Severity.NOTICE) {
      addMissing(person, choice);
    }
    if (!opens.computeIfAbsent(choice.calendar(), this::opens)) {
      examination.warning(
          ProjectFault.PERSON_WITHOUT_WORKING_TIME,
          name(person),
          "",
          String.format(
              Locale.ROOT,
              "calendar '%s' should be open after the start %s but never is",
              choice.calendar().id(),
              examination.project.start()));
    }
  }

  private boolean opens(WorkCalendar calendar) {
    return calendar.workingTime().nextOpening(examination.project.start()).isPresent();
  }

  private void addMissing(Person person, CalendarChoice choice) {
    examination.add(
        Finding.builder()
            .severity(missingCalendar)
            .reason(ProjectFault.PERSON_WITHOUT_CALENDAR)
            .object(name(person))
            .text(
                "the book should have a calendar for the person, the team or the region but has only"
                    + " the default '"
                    + choice.calendar().id()
                    + "'")
            .build());
  }

  private static String name(Person person) {
    return "person '" + person.id() + "'";
  }
}
