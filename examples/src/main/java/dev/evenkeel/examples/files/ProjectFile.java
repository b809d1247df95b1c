package dev.evenkeel.examples.files;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.GoalId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.WorkPackageId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityBuilder;
import dev.evenkeel.core.project.Budget;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyBuilder;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ProjectBuilder;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.project.WorkPackage;
import dev.evenkeel.core.project.WorkStyle;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.examples.input.JsonFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Reads {@code project.json} and keeps the line of each part, so that what the library's own
 * validator finds can be told with file and line.
 */
final class ProjectFile {
  static final String NAME = "project.json";

  private final ZoneId zone;
  private final ObjectPlaces places;

  private ProjectFile(ZoneId zone, ObjectPlaces places) {
    this.zone = zone;
    this.places = places;
  }

  static Optional<Project> read(
      Path folder, ZoneId zone, List<Person> people, ObjectPlaces places, InputFaults faults) {
    ProjectFile file = new ProjectFile(zone, places);
    return JsonFile.read(folder.resolve(NAME), faults).flatMap(root -> file.project(root, people));
  }

  private Optional<Project> project(InputRecord root, List<Person> people) {
    ProjectBuilder builder =
        Project.builder()
            .id(Fields.id(root, "id", ProjectId::of))
            .name(root.text("name"))
            .start(Fields.instant(root, "start", zone))
            .deadline(Fields.optionalInstant(root, "deadline", zone))
            .people(people)
            .skills(list(root, "skills", ProjectFile::skill))
            .resources(list(root, "resources", this::resource))
            .workPackages(list(root, "workPackages", this::workPackage))
            .activities(list(root, "activities", this::activity))
            .dependencies(list(root, "dependencies", this::dependency))
            .milestones(list(root, "milestones", this::milestone));
    if (root.has("budget")) {
      builder.budget(budget(root.record("budget")));
    }
    places.put("project '" + root.text("id") + "'", root.place("id"));
    return root.build(builder::build);
  }

  private static <T> List<T> list(
      InputRecord record, String field, Function<InputRecord, Optional<T>> maker) {
    List<T> made = new ArrayList<>();
    record.records(field).forEach(item -> maker.apply(item).ifPresent(made::add));
    return made;
  }

  private static Optional<Skill> skill(InputRecord record) {
    String id = record.text("id");
    String name = record.text("name");
    return record.build(() -> Skill.of(id, name));
  }

  private Optional<Resource> resource(InputRecord record) {
    var builder =
        Resource.builder()
            .id(Fields.id(record, "id", ResourceId::of))
            .name(record.text("name"))
            .capacity(record.integer("capacity"));
    remember("resource", record);
    return record.build(builder::build);
  }

  private Optional<WorkPackage> workPackage(InputRecord record) {
    var builder =
        WorkPackage.builder()
            .id(Fields.id(record, "id", WorkPackageId::of))
            .name(record.text("name"))
            .parent(Fields.optionalId(record, "parent", WorkPackageId::of));
    remember("work package", record);
    return record.build(builder::build);
  }

  private Optional<Activity> activity(InputRecord record) {
    ActivityBuilder builder =
        Activity.builder()
            .id(Fields.id(record, "id", ActivityId::of))
            .name(record.text("name"))
            .requirements(list(record, "skills", ProjectFile::requirement))
            .demands(list(record, "resources", ProjectFile::demand))
            .calendar(Fields.optionalId(record, "calendar", CalendarId::of))
            .earliestStart(Fields.optionalInstant(record, "earliestStart", zone))
            .deadline(Fields.optionalInstant(record, "deadline", zone))
            .interruptible(record.flag("interruptible", true))
            .workPackage(Fields.optionalId(record, "workPackage", WorkPackageId::of))
            .goals(record.texts("goals").stream().map(GoalId::of).toList());
    if (record.has("weight")) {
      builder.weight(record.number("weight"));
    }
    if (record.has("style")) {
      builder.style(record.choice("style", WorkStyle.class));
    }
    Optional<Effort> effort = effort(record);
    remember("activity", record);
    return record.build(() -> builder.effort(effort.orElseThrow()).build());
  }

  /** An effort is one duration, or three with the shape of their distribution. */
  private static Optional<Effort> effort(InputRecord record) {
    if (!record.isRecord("effort")) {
      Duration effort = Fields.duration(record, "effort");
      return Optional.of(Effort.of(effort));
    }
    InputRecord three = record.record("effort");
    Duration optimistic = Fields.duration(three, "optimistic");
    Duration mostLikely = Fields.duration(three, "mostLikely");
    Duration pessimistic = Fields.duration(three, "pessimistic");
    Shape shape = three.has("shape") ? three.choice("shape", Shape.class) : Shape.PERT;
    return three.build(
        () ->
            shape == Shape.PERT
                ? Effort.threePoint(optimistic, mostLikely, pessimistic)
                : Effort.triangular(optimistic, mostLikely, pessimistic));
  }

  private enum Shape {
    PERT,
    TRIANGULAR
  }

  private static Optional<SkillRequirement> requirement(InputRecord record) {
    var skill = Fields.id(record, "skill", SkillId::of);
    int level = record.integer("level");
    int people = record.integer("people");
    return record.build(() -> new SkillRequirement(skill, level, people));
  }

  private static Optional<ResourceDemand> demand(InputRecord record) {
    var resource = Fields.id(record, "resource", ResourceId::of);
    int units = record.integer("units");
    return record.build(() -> new ResourceDemand(resource, units));
  }

  private Optional<Dependency> dependency(InputRecord record) {
    DependencyBuilder builder =
        Dependency.builder()
            .from(Fields.id(record, "from", ActivityId::of))
            .to(Fields.id(record, "to", ActivityId::of))
            .lagCalendar(Fields.optionalId(record, "lagCalendar", CalendarId::of));
    if (record.has("type")) {
      builder.type(record.choice("type", DependencyType.class));
    }
    Fields.optionalDuration(record, "lag").ifPresent(builder::lag);
    Optional<Dependency> dependency = record.build(builder::build);
    dependency.ifPresent(made -> places.put("dependency '" + made + "'", record.place("from")));
    return dependency;
  }

  private Optional<Milestone> milestone(InputRecord record) {
    var builder =
        Milestone.builder()
            .id(Fields.id(record, "id", MilestoneId::of))
            .name(record.text("name"))
            .after(record.texts("after").stream().map(ActivityId::of).toList())
            .deadline(Fields.optionalInstant(record, "deadline", zone))
            .recognition(record.optionalText("recognition"));
    remember("milestone", record);
    return record.build(builder::build);
  }

  private static Optional<Budget> budget(InputRecord record) {
    CurrencyUnit currency =
        record.parsed("currency", "a currency like EUR", ProjectFile::currency, CurrencyUnit.EUR);
    Optional<Money> total = Fields.money(record, "total", currency);
    Optional<Money> reserve = Fields.money(record, "reserve", currency);
    return record.build(() -> Budget.of(total.orElseThrow(), reserve.orElseThrow()));
  }

  private static CurrencyUnit currency(String code) {
    return CurrencyUnit.of(code);
  }

  private void remember(String kind, InputRecord record) {
    places.put(kind + " '" + record.text("id") + "'", record.place("id"));
  }
}
