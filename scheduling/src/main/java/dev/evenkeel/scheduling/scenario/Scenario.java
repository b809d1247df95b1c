package dev.evenkeel.scheduling.scenario;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.CalendarQuery;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that a plan depends on: the project, the calendars, and the service that goes first.
 *
 * <p>Somebody who works on the project and answers contacts is one person: the project and the
 * service group must state the same about them, and their hours must be the same in both. The hours
 * of a member of the group who states no team are chosen by the team of the group.
 */
@Value.Immutable
@ValueType
public abstract class Scenario {
  Scenario() {}

  /**
   * Returns what is to be done.
   *
   * @return the project
   */
  public abstract Project project();

  /**
   * Returns when people work.
   *
   * @return the calendars
   */
  public abstract CalendarBook calendars();

  /**
   * Returns how the project is resolved. The default is {@link ResolveSettings#standard()}.
   *
   * @return the settings
   */
  @Value.Default
  public ResolveSettings settings() {
    return ResolveSettings.standard();
  }

  /**
   * Returns the service that goes first and from which the capacity of the project follows.
   *
   * @return the service; empty if there is none, or its capacity is given
   */
  public abstract Optional<ServiceDemand> service();

  /**
   * Returns a capacity that is given and does not follow from a service.
   *
   * @return the capacity; empty if it follows from the service, or nothing limits the project
   */
  public abstract Optional<ProjectCapacity> capacity();

  @Value.Check
  void check() {
    Check.that(
        service().isEmpty() || capacity().isEmpty(),
        "capacity must be absent where a service is given but both were there in the scenario of"
            + " project '%s'",
        project().id());
    service().ifPresent(this::checkMembers);
  }

  private void checkMembers(ServiceDemand service) {
    Map<Object, Person> people = new LinkedHashMap<>();
    project().people().forEach(person -> people.put(person.id(), person));
    for (Person member : service.group().people()) {
      Person person = people.get(member.id());
      if (person != null) {
        checkSame(person, member);
        checkHours(member, service.group().team());
      }
    }
  }

  private static void checkSame(Person person, Person member) {
    Check.that(
        person.equals(member),
        "a person must be the same in project and service group but was %s and %s",
        person,
        member);
  }

  private void checkHours(Person member, TeamId team) {
    WorkCalendar project = hours(member, member.team());
    WorkCalendar service = hours(member, Optional.of(member.team().orElse(team)));
    Check.that(
        project.equals(service),
        "hours must be the same in project and service but were '%s' and '%s' for person '%s'\n"
            + "Maybe state the team of the person.",
        project.id(),
        service.id(),
        member.id());
  }

  private WorkCalendar hours(Person person, Optional<TeamId> team) {
    CalendarQuery query =
        CalendarQuery.builder().person(person.id()).team(team).region(person.region()).build();
    return calendars().choose(query).calendar();
  }

  /** Returns when somebody works, in the project and in the service. */
  final WorkCalendar hours(Person person) {
    Optional<TeamId> serves =
        service()
            .map(ServiceDemand::group)
            .filter(group -> group.people().stream().anyMatch(person::equals))
            .map(group -> group.team());
    return hours(person, person.team().or(() -> serves));
  }

  /**
   * Returns the project as engines see it. It is resolved once.
   *
   * @return the resolved project
   * @throws IllegalArgumentException if the project is unsound, as in {@link
   *     Project#resolve(CalendarBook, ResolveSettings)}
   */
  @Value.Lazy
  public ResolvedProject resolvedProject() {
    return project().resolve(calendars(), settings());
  }

  @Value.Lazy
  Foundation foundation() {
    return Foundation.of(this);
  }

  /**
   * Returns how many people the service leaves to the project. It is calculated once.
   *
   * @return the capacity that follows from the service or is given; empty if nothing limits the
   *     project
   */
  public final Optional<ProjectCapacity> projectCapacity() {
    return foundation().capacity();
  }

  /**
   * Returns a scenario without a service.
   *
   * @param project the project
   * @param calendars the calendars
   * @return the scenario, with the standard settings
   * @throws NullPointerException if an argument is null
   */
  public static Scenario of(Project project, CalendarBook calendars) {
    return builder().project(project).calendars(calendars).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ScenarioBuilder builder() {
    return new ScenarioBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this scenario.
   *
   * @return a new builder
   */
  public abstract ScenarioBuilder toBuilder();
}
