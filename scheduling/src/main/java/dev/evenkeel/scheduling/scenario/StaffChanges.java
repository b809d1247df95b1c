package dev.evenkeel.scheduling.scenario;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.check.Reason;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.LearningGoal;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.people.SkillWish;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.capacity.ServiceGroup;
import dev.evenkeel.scheduling.scenario.change.StaffChange;
import dev.evenkeel.scheduling.scenario.change.StaffChange.PersonAway;
import dev.evenkeel.scheduling.scenario.change.StaffChange.PersonJoins;
import dev.evenkeel.scheduling.scenario.change.StaffChange.PersonLeaves;
import dev.evenkeel.scheduling.scenario.change.StaffChange.SkillLearned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes who is there, in project and service alike.
 *
 * @param scenario the scenario before
 * @param findings takes what cannot be applied
 */
record StaffChanges(Scenario scenario, FindingsCollector findings) {

  Scenario apply(StaffChange change) {
    if (change instanceof PersonJoins joins) {
      return join(joins);
    }
    if (change instanceof PersonLeaves leaves) {
      return leave(leaves);
    }
    return change instanceof PersonAway away ? beAway(away) : learn((SkillLearned) change);
  }

  private Scenario join(PersonJoins change) {
    Person person = change.person();
    if (find(person.id()).isPresent()) {
      fault(ScenarioFault.PERSON_EXISTS, person.id(), "a person who joins must not be there yet");
    }
    skills(person).forEach(skill -> checkListed(skill, person.id()));
    if (findings.collect().hasErrors()) {
      return scenario;
    }
    CalendarBook book =
        change.hours().map(hours -> withHours(person.id(), hours)).orElse(scenario.calendars());
    ScenarioBuilder joined = scenario.toBuilder().calendars(book);
    joined.project(scenario.project().toBuilder().addPeople(person).build());
    return joined.service(serving(person)).build();
  }

  private static Stream<SkillId> skills(Person person) {
    return Stream.of(
            person.skills().stream().map(SkillLevel::skill),
            person.wishes().stream().map(SkillWish::skill),
            person.learning().stream().map(LearningGoal::skill))
        .flatMap(skill -> skill)
        .distinct();
  }

  private void checkListed(SkillId skill, PersonId person) {
    Set<SkillId> listed =
        scenario.project().skills().stream().map(Skill::id).collect(Collectors.toSet());
    if (!listed.contains(skill)) {
      fault(
          ScenarioFault.UNKNOWN_SKILL,
          person,
          "a skill must be one of the project but was '" + skill + "'");
    }
  }

  /** Returns the service with somebody who is able to serve in it, else as it is. */
  private Optional<ServiceDemand> serving(Person person) {
    return scenario
        .service()
        .map(
            service ->
                serves(person, service.group())
                    ? withGroup(service, withMember(service.group(), person))
                    : service);
  }

  private static boolean serves(Person person, ServiceGroup group) {
    return person.team().filter(group.team()::equals).isPresent()
        && person.levelOf(group.skill()) >= group.minimumLevel();
  }

  private static ServiceDemand withGroup(ServiceDemand service, ServiceGroup group) {
    return service.toBuilder().group(group).build();
  }

  private static ServiceGroup withMember(ServiceGroup group, Person person) {
    List<Person> members = new ArrayList<>(group.people());
    int place = members.stream().map(Person::id).toList().indexOf(person.id());
    if (place < 0) {
      members.add(person);
    } else {
      members.set(place, person);
    }
    return group.toBuilder().people(members).build();
  }

  private Scenario leave(PersonLeaves change) {
    if (find(change.person()).isEmpty()) {
      return unknown(change.person());
    }
    if (!change.from().isAfter(scenario.project().start())) {
      return without(change.person());
    }
    return isInRange(change.person(), change.from())
        ? away(change.person(), Absence.from(change.from()))
        : scenario;
  }

  private Scenario without(PersonId gone) {
    UnaryOperator<List<Person>> others =
        people -> people.stream().filter(person -> !person.id().equals(gone)).toList();
    ScenarioBuilder left = scenario.toBuilder();
    left.project(
        scenario.project().toBuilder().people(others.apply(scenario.project().people())).build());
    return left.service(scenario.service().map(service -> regrouped(service, others))).build();
  }

  private static ServiceDemand regrouped(
      ServiceDemand service, UnaryOperator<List<Person>> change) {
    ServiceGroup group = service.group();
    return withGroup(service, group.toBuilder().people(change.apply(group.people())).build());
  }

  private Scenario beAway(PersonAway change) {
    if (find(change.person()).isEmpty()) {
      return unknown(change.person());
    }
    Interval away = change.during();
    return isInRange(change.person(), away.start()) && isInRange(change.person(), away.end())
        ? away(change.person(), Absence.during(away))
        : scenario;
  }

  private boolean isInRange(PersonId person, Instant date) {
    if (!Absence.isInRange(date)) {
      fault(
          ScenarioFault.DATE_OUT_OF_RANGE,
          person,
          "a date must be in the years 0000 to 9999 but was " + date);
    }
    return Absence.isInRange(date);
  }

  private Scenario away(PersonId id, WorkCalendar present) {
    WorkCalendar hours = scenario.hours(find(id).orElseThrow());
    CalendarBook book = withHours(id, hours.intersect(present));
    // A calendar that nobody else has stays known by its name, for changes of its holidays.
    CalendarBook complete =
        book.named(hours.id()).isPresent() ? book : book.toBuilder().addCalendars(hours).build();
    return scenario.toBuilder().calendars(complete).build();
  }

  private CalendarBook withHours(PersonId id, WorkCalendar hours) {
    Map<PersonId, WorkCalendar> persons = new LinkedHashMap<>(scenario.calendars().persons());
    persons.put(id, hours);
    return scenario.calendars().toBuilder().persons(persons).build();
  }

  private Scenario learn(SkillLearned change) {
    Optional<Person> found = find(change.person());
    if (found.isEmpty()) {
      return unknown(change.person());
    }
    SkillLevel level = change.level();
    checkListed(level.skill(), change.person());
    int now = found.get().levelOf(level.skill());
    if (level.level() <= now) {
      fault(
          ScenarioFault.NOTHING_TO_LEARN,
          change.person(),
          "a level that is learned must be above " + now + " but was " + level.level());
    }
    return findings.collect().hasErrors() ? scenario : with(taught(found.get(), level));
  }

  private static Person taught(Person person, SkillLevel level) {
    List<SkillLevel> levels = new ArrayList<>(person.skills());
    levels.removeIf(other -> other.skill().equals(level.skill()));
    levels.add(level);
    return person.toBuilder().skills(levels).build();
  }

  private Scenario with(Person taught) {
    UnaryOperator<List<Person>> replaced =
        people -> people.stream().map(one -> one.id().equals(taught.id()) ? taught : one).toList();
    ScenarioBuilder learned = scenario.toBuilder();
    learned.project(
        scenario.project().toBuilder().people(replaced.apply(scenario.project().people())).build());
    Optional<ServiceDemand> service = serving(taught).map(demand -> regrouped(demand, replaced));
    return learned.service(service).build();
  }

  private Optional<Person> find(PersonId id) {
    Stream<Person> serving =
        scenario.service().stream().flatMap(service -> service.group().people().stream());
    return Stream.concat(scenario.project().people().stream(), serving)
        .filter(person -> person.id().equals(id))
        .findFirst();
  }

  private Scenario unknown(PersonId id) {
    fault(
        ScenarioFault.UNKNOWN_PERSON, id, "a person must be one of the project or of the service");
    return scenario;
  }

  private void fault(Reason reason, PersonId person, String text) {
    findings.add(Finding.error(reason, "person '" + person + "'", text));
  }
}
