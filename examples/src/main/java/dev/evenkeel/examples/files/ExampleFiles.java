package dev.evenkeel.examples.files;

import dev.evenkeel.core.goal.Goal;
import dev.evenkeel.core.id.StakeholderId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Team;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.stakeholder.Stakeholder;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.validation.ProjectValidator;
import dev.evenkeel.examples.files.feedback.FeedbackFile;
import dev.evenkeel.examples.files.feedback.Topic;
import dev.evenkeel.examples.files.feedback.TopicFile;
import dev.evenkeel.examples.files.people.CalendarAssembly;
import dev.evenkeel.examples.files.people.CalendarFile;
import dev.evenkeel.examples.files.people.PeopleFile;
import dev.evenkeel.examples.files.people.PersonRow;
import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.Place;
import dev.evenkeel.metrics.feedback.Feedback;
import dev.evenkeel.risk.register.RiskRegister;
import dev.evenkeel.scheduling.progress.Progress;
import dev.evenkeel.scheduling.staffing.WeeklyLoad;
import dev.evenkeel.scheduling.staffing.WeeklyLoadInterval;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads all files of a story's folder. Faults of all files are gathered: those of the values, then
 * those between the files, then those that the library's own validator finds in the project.
 */
public final class ExampleFiles {
  private final InputFaults faults;
  private final ObjectPlaces places = new ObjectPlaces();
  private final Optional<Service> service;
  private final List<WeeklyLoadInterval> load;
  private final CalendarFile shifts;
  private final List<PersonRow> people;
  private final List<Stakeholder> stakeholders;
  private final List<Goal> goals;
  private final RiskFile risks;
  private final Optional<Project> project;
  private final List<Progress> progress;
  private final List<Topic> topics;
  private final List<Feedback> feedback;

  private ExampleFiles(Path folder, InputFaults faults) {
    this.faults = faults;
    service = ServiceFile.read(folder, faults);
    load = ContactLoadFile.read(folder, faults);
    shifts = CalendarFile.read(folder, faults);
    people = PeopleFile.read(folder, shifts.calendars().keySet(), faults);
    stakeholders = StakeholderFile.read(folder, faults);
    goals = GoalFile.read(folder, stakeholderIds(), faults);
    risks = RiskFile.read(folder, places, faults);
    ZoneId zone = service.map(Service::zone).orElse(ZoneOffset.UTC);
    project = ProjectFile.read(folder, zone, persons(), places, faults);
    progress =
        project.map(known -> ProgressFile.read(folder, zone, known, faults)).orElse(List.of());
    topics = TopicFile.read(folder, faults);
    feedback = FeedbackFile.read(folder, zone, topicIds(), faults);
  }

  /**
   * Reads a folder.
   *
   * @param folder where the files lie
   * @param faults where to note all that is wrong
   * @return the data, empty if anything is wrong
   */
  public static Optional<StoryData> read(Path folder, InputFaults faults) {
    ExampleFiles files = new ExampleFiles(folder, faults);
    return files.service.flatMap(
        service -> files.project.flatMap(project -> files.joined(service, project)));
  }

  private Optional<StoryData> joined(Service service, Project project) {
    checkService(service);
    new References(project, places, faults).check(goals, risks);
    return guarded(ServiceFile.NAME, () -> assembled(service, project))
        .filter(data -> isValid(data.project(), data.calendars()))
        .filter(data -> !faults.collect().hasErrors());
  }

  private StoryData assembled(Service service, Project project) {
    CalendarAssembly assembly = new CalendarAssembly(shifts.calendars(), service.asOf());
    return StoryData.builder()
        .service(service)
        .loadSource("mean week in " + ContactLoadFile.NAME)
        .load(WeeklyLoad.builder().zone(service.zone()).intervals(load).build())
        .openings(assembly.calendar(service.openingHours().value()))
        .calendars(assembly.book(shifts.standard(), shifts.teams(), people))
        .team(team(service))
        .project(project)
        .progress(progress)
        .goals(goals)
        .stakeholders(stakeholders)
        .matrix(risks.matrix())
        .risks(RiskRegister.of(risks.risks()))
        .plans(risks.plans())
        .topics(topics)
        .feedback(feedback)
        .build();
  }

  private Team team(Service service) {
    return Team.builder()
        .id(service.team())
        .name(service.teamName())
        .members(members(service).stream().map(Person::id).toList())
        .build();
  }

  private List<Person> members(Service service) {
    return persons().stream()
        .filter(person -> person.team().filter(service.team()::equals).isPresent())
        .toList();
  }

  private void checkService(Service service) {
    if (faults.isSound(CalendarFile.NAME)
        && !shifts.calendars().containsKey(service.openingHours().value())) {
      contradiction(
          ServiceFile.NAME,
          "openingHours",
          "openingHours must name a calendar but was '" + service.openingHours() + "'");
    }
    if (faults.isSound(PeopleFile.NAME)
        && members(service).stream().noneMatch(person -> person.levelOf(service.skill()) > 0)) {
      contradiction(
          ServiceFile.NAME,
          "team",
          "somebody in team '%s' must have skill '%s' but nobody has"
              .formatted(service.team(), service.skill()));
    }
  }

  private boolean isValid(Project project, CalendarBook calendars) {
    places
        .located(
            ProjectValidator.standard().validate(project, calendars).errors(), ProjectFile.NAME)
        .forEach(faults::add);
    return !faults.collect().hasErrors();
  }

  private List<Person> persons() {
    return people.stream().map(PersonRow::person).toList();
  }

  private Set<String> topicIds() {
    Set<String> ids = new LinkedHashSet<>();
    topics.forEach(topic -> ids.add(topic.id()));
    return ids;
  }

  private Set<StakeholderId> stakeholderIds() {
    Set<StakeholderId> ids = new LinkedHashSet<>();
    stakeholders.forEach(stakeholder -> ids.add(stakeholder.id()));
    return ids;
  }

  private void contradiction(String file, String field, String text) {
    faults.add(Place.of(file).withField(field), InputFault.CONTRADICTION, text);
  }

  /** Data that fit each by itself may still clash; the library then says what clashes. */
  private Optional<StoryData> guarded(String file, Supplier<StoryData> maker) {
    if (faults.collect().hasErrors()) {
      return Optional.empty();
    }
    try {
      return Optional.of(maker.get());
    } catch (IllegalArgumentException e) {
      faults.add(Place.of(file), InputFault.CONTRADICTION, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
