package dev.evenkeel.core.validation;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.id.WorkPackageId;
import dev.evenkeel.core.people.LearningGoal;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.people.SkillWish;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityBuilder;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.ActivityModeBuilder;
import dev.evenkeel.core.project.Budget;
import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.ResourceKind;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.project.WorkPackage;
import dev.evenkeel.core.project.WorkPackageBuilder;
import dev.evenkeel.core.testing.SoundProject;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.joda.money.Money;

/** One fault each, to be put into a sound project; "sound" marks that it can still be resolved. */
enum InjectedFault {
  DUPLICATE_ACTIVITY(ProjectFault.DUPLICATE_ID, p -> p.toBuilder().addActivities(first(p)).build()),
  DUPLICATE_MILESTONE(
      ProjectFault.DUPLICATE_ID,
      p -> p.toBuilder().addMilestones(milestone(first(p).id()), milestone(first(p).id())).build()),
  DUPLICATE_WORK_PACKAGE(
      ProjectFault.DUPLICATE_ID,
      p -> p.toBuilder().addWorkPackages(part("x").build(), part("x").build()).build()),
  DUPLICATE_PERSON(
      ProjectFault.DUPLICATE_ID, p -> p.toBuilder().addPeople(p.people().get(0)).build()),
  DUPLICATE_SKILL(
      ProjectFault.DUPLICATE_ID, p -> p.toBuilder().addSkills(p.skills().get(0)).build()),
  DUPLICATE_RESOURCE(
      ProjectFault.DUPLICATE_ID, p -> p.toBuilder().addResources(room(), room()).build()),

  DANGLING_PREDECESSOR(
      ProjectFault.DANGLING_REFERENCE,
      p -> p.toBuilder().addDependencies(order("nowhere", first(p).id().value())).build()),
  DANGLING_SUCCESSOR(
      ProjectFault.DANGLING_REFERENCE,
      p -> p.toBuilder().addDependencies(order(first(p).id().value(), "nowhere")).build()),
  DANGLING_MILESTONE(
      ProjectFault.DANGLING_REFERENCE,
      p -> p.toBuilder().addMilestones(milestone(ActivityId.of("nowhere"))).build()),
  DANGLING_WORK_PACKAGE(
      ProjectFault.DANGLING_REFERENCE,
      p -> with(p, activity().workPackage(WorkPackageId.of("nowhere")))),
  DANGLING_PARENT(
      ProjectFault.DANGLING_REFERENCE,
      p ->
          p.toBuilder()
              .addWorkPackages(part("x").parent(WorkPackageId.of("nowhere")).build())
              .build()),
  DANGLING_REQUIREMENT(
      ProjectFault.DANGLING_REFERENCE,
      p -> with(p, activity().addRequirements(SkillRequirement.of(SkillId.of("nowhere"))))),
  DANGLING_DEMAND(
      ProjectFault.DANGLING_REFERENCE,
      p -> with(p, activity().addDemands(new ResourceDemand(ResourceId.of("nowhere"), 1)))),
  DANGLING_SKILL_OF_PERSON(
      ProjectFault.DANGLING_REFERENCE,
      p -> p.toBuilder().addPeople(person("x", SkillLevel.of("nowhere", 1))).build()),

  DANGLING_REQUIREMENT_OF_MODE(
      ProjectFault.DANGLING_REFERENCE,
      p -> with(p, other(m -> m.addRequirements(SkillRequirement.of(SkillId.of("nowhere")))))),
  DANGLING_DEMAND_OF_MODE(
      ProjectFault.DANGLING_REFERENCE,
      p -> with(p, other(m -> m.addDemands(new ResourceDemand(ResourceId.of("nowhere"), 1))))),
  DANGLING_WISH(
      ProjectFault.DANGLING_REFERENCE,
      p ->
          p.toBuilder()
              .addPeople(person("x").toBuilder().addWishes(SkillWish.of("nowhere", 1)).build())
              .build()),
  DANGLING_LEARNING_GOAL(
      ProjectFault.DANGLING_REFERENCE,
      p ->
          p.toBuilder()
              .addPeople(person("x").toBuilder().addLearning(LearningGoal.of("nowhere", 1)).build())
              .build()),

  UNKNOWN_CALENDAR_OF_RESOURCE(
      ProjectFault.UNKNOWN_CALENDAR,
      p ->
          p.toBuilder()
              .addResources(room().toBuilder().calendar(CalendarId.of("nowhere")).build())
              .build()),
  UNKNOWN_CALENDAR(
      ProjectFault.UNKNOWN_CALENDAR, p -> with(p, activity().calendar(CalendarId.of("nowhere")))),
  UNKNOWN_LAG_CALENDAR(
      ProjectFault.UNKNOWN_CALENDAR,
      p ->
          with(p, activity()).toBuilder()
              .addDependencies(
                  order(first(p).id().value(), "x").toBuilder()
                      .lagCalendar(CalendarId.of("nowhere"))
                      .build())
              .build()),

  NEGATIVE_EFFORT(
      ProjectFault.NEGATIVE_EFFORT, p -> with(p, activity().effort(Effort.of(hours(-1))))),
  NEGATIVE_OPTIMISTIC_EFFORT(
      ProjectFault.NEGATIVE_EFFORT,
      p -> with(p, activity().effort(Effort.threePoint(hours(-1), hours(1), hours(2))))),
  UNORDERED_EFFORT(
      ProjectFault.UNORDERED_EFFORT,
      p -> with(p, activity().effort(Effort.triangular(hours(3), hours(1), hours(2))))),

  NEGATIVE_EFFORT_OF_MODE(
      ProjectFault.NEGATIVE_EFFORT, p -> with(p, other(m -> m.effort(Effort.of(hours(-1)))))),
  UNORDERED_EFFORT_OF_MODE(
      ProjectFault.UNORDERED_EFFORT,
      p -> with(p, other(m -> m.effort(Effort.triangular(hours(3), hours(1), hours(2)))))),

  SELF_DEPENDENCY(
      ProjectFault.SELF_DEPENDENCY,
      p ->
          p.toBuilder()
              .addDependencies(order(first(p).id().value(), first(p).id().value()))
              .build()),
  DUPLICATE_DEPENDENCY(
      ProjectFault.DUPLICATE_DEPENDENCY,
      p ->
          with(p, activity()).toBuilder()
              .addDependencies(
                  order(first(p).id().value(), "x"),
                  order(first(p).id().value(), "x").toBuilder()
                      .type(DependencyType.START_TO_START)
                      .build(),
                  order(first(p).id().value(), "x").toBuilder().lag(hours(1)).build())
              .build()),
  CYCLE(
      ProjectFault.CYCLIC_DEPENDENCY,
      p ->
          with(p, activity()).toBuilder()
              .addDependencies(order(first(p).id().value(), "x"), order("x", first(p).id().value()))
              .build()),

  WORK_PACKAGE_WITHIN_ITSELF(
      ProjectFault.WORK_PACKAGE_CYCLE,
      p -> p.toBuilder().addWorkPackages(part("x").parent(WorkPackageId.of("x")).build()).build()),
  WORK_PACKAGE_CYCLE(
      ProjectFault.WORK_PACKAGE_CYCLE,
      p ->
          p.toBuilder()
              .addWorkPackages(
                  part("x").parent(WorkPackageId.of("y")).build(),
                  part("y").parent(WorkPackageId.of("x")).build())
              .build()),
  MILESTONE_WITHOUT_ACTIVITIES(
      ProjectFault.MILESTONE_WITHOUT_ACTIVITIES,
      p -> p.toBuilder().addMilestones(milestone()).build()),

  PERSON_WITHOUT_CALENDAR(
      ProjectFault.PERSON_WITHOUT_CALENDAR,
      p ->
          p.toBuilder().addPeople(Person.builder().id(PersonId.of("x")).name("X").build()).build()),
  SKILL_NOT_AVAILABLE(
      ProjectFault.SKILL_NOT_AVAILABLE,
      p ->
          with(p, activity().addRequirements(SkillRequirement.of(SkillId.of("x")))).toBuilder()
              .addSkills(Skill.of("x", "X"))
              .build()),
  LEVEL_NOT_AVAILABLE(
      ProjectFault.SKILL_NOT_AVAILABLE,
      p ->
          with(p, activity().addRequirements(new SkillRequirement(SkillId.of("x"), 5, 1)))
              .toBuilder()
              .addSkills(Skill.of("x", "X"))
              .addPeople(person("x", SkillLevel.of("x", 4)))
              .build()),
  TOO_FEW_PEOPLE(
      ProjectFault.TOO_FEW_PEOPLE,
      p ->
          with(p, activity().addRequirements(new SkillRequirement(SkillId.of("x"), 1, 2)))
              .toBuilder()
              .addSkills(Skill.of("x", "X"))
              .addPeople(person("x", SkillLevel.of("x", 4)))
              .build()),
  TOO_FEW_DIFFERENT_PEOPLE(
      ProjectFault.TOO_FEW_PEOPLE,
      p ->
          with(
                  p,
                  activity()
                      .addRequirements(
                          SkillRequirement.of(SkillId.of("x")),
                          SkillRequirement.of(SkillId.of("y"))))
              .toBuilder()
              .addSkills(Skill.of("x", "X"), Skill.of("y", "Y"))
              .addPeople(person("x", SkillLevel.of("x", 4), SkillLevel.of("y", 4)))
              .build()),
  DEMAND_ABOVE_CAPACITY(
      ProjectFault.DEMAND_ABOVE_CAPACITY,
      p ->
          with(p, activity().addDemands(demand(2), demand(2))).toBuilder()
              .addResources(room())
              .build()),

  SKILL_NOT_AVAILABLE_IN_ONE_MODE(
      ProjectFault.SKILL_NOT_AVAILABLE,
      p ->
          with(p, other(m -> m.addRequirements(SkillRequirement.of(SkillId.of("x"))))).toBuilder()
              .addSkills(Skill.of("x", "X"))
              .build()),
  DEMAND_ABOVE_CHANGED_CAPACITY(
      ProjectFault.DEMAND_ABOVE_CAPACITY,
      p ->
          with(p, activity().addDemands(demand(3))).toBuilder()
              .addResources(
                  room().toBuilder()
                      .addChanges(
                          new CapacityChange(p.start(), 1),
                          new CapacityChange(p.start().plusSeconds(1), 2))
                      .build())
              .build()),
  CONSUMPTION_ABOVE_CAPACITY(
      ProjectFault.CONSUMPTION_ABOVE_CAPACITY,
      p ->
          with(
                  with(p, other(m -> m.addDemands(demand(2))).addDemands(demand(3))),
                  activity().id(ActivityId.of("y")).addDemands(demand(1), demand(1)))
              .toBuilder()
              .addResources(room().toBuilder().kind(ResourceKind.NON_RENEWABLE).build())
              .build()),

  RATE_IN_OTHER_CURRENCY(
      ProjectFault.CURRENCY_CLASH,
      p ->
          p.toBuilder()
              .addPeople(person("x").toBuilder().costPerHour(Money.parse("CHF 40")).build())
              .build()),
  RESERVE_IN_OTHER_CURRENCY(
      ProjectFault.CURRENCY_CLASH,
      p -> p.toBuilder().budget(Budget.of(Money.parse("EUR 1000"), Money.parse("CHF 40"))).build()),

  NO_UNBROKEN_WORKING_TIME(
      ProjectFault.NO_UNBROKEN_WORKING_TIME,
      p ->
          with(
              p,
              activity()
                  .calendar(CalendarId.of("day"))
                  .interruptible(false)
                  .effort(Effort.of(hours(9))))),

  NO_UNBROKEN_WORKING_TIME_IN_ONE_MODE(
      ProjectFault.NO_UNBROKEN_WORKING_TIME,
      p ->
          with(
              p,
              other(m -> m.effort(Effort.of(hours(9))))
                  .calendar(CalendarId.of("day"))
                  .interruptible(false))),

  UNREACHABLE_ACTIVITY_DEADLINE(
      ProjectFault.UNREACHABLE_DEADLINE,
      p -> with(p, activity().deadline(p.start().plus(Duration.ofMinutes(59))))),
  UNREACHABLE_MILESTONE_DEADLINE(
      ProjectFault.UNREACHABLE_DEADLINE,
      p ->
          with(p, activity()).toBuilder()
              .addMilestones(
                  milestone(ActivityId.of("x")).toBuilder()
                      .deadline(p.start().plus(Duration.ofMinutes(59)))
                      .build())
              .build()),
  UNREACHABLE_PROJECT_DEADLINE(
      ProjectFault.UNREACHABLE_DEADLINE,
      p ->
          with(p, activity()).toBuilder().deadline(p.start().plus(Duration.ofMinutes(59))).build());

  private final ProjectFault fault;
  private final UnaryOperator<Project> injection;

  InjectedFault(ProjectFault fault, UnaryOperator<Project> injection) {
    this.fault = fault;
    this.injection = injection;
  }

  ProjectFault fault() {
    return fault;
  }

  SoundProject into(SoundProject sound) {
    return new SoundProject(injection.apply(sound.project()), sound.book());
  }

  private static Activity first(Project project) {
    return project.activities().get(0);
  }

  private static Duration hours(int hours) {
    return Duration.ofHours(hours);
  }

  private static ActivityBuilder activity() {
    return Activity.builder().id(ActivityId.of("x")).name("X").effort(Effort.of(hours(1)));
  }

  /** An activity that can be done in a second way. */
  private static ActivityBuilder other(UnaryOperator<ActivityModeBuilder> parts) {
    ActivityModeBuilder mode = ActivityMode.builder().name("other").effort(Effort.of(hours(1)));
    return activity().addAlternatives(parts.apply(mode).build());
  }

  private static Project with(Project project, ActivityBuilder activity) {
    return project.toBuilder().addActivities(activity.build()).build();
  }

  private static Dependency order(String from, String to) {
    return Dependency.finishToStart(ActivityId.of(from), ActivityId.of(to));
  }

  private static Milestone milestone(ActivityId... after) {
    return Milestone.builder().id(MilestoneId.of("x")).name("X").after(List.of(after)).build();
  }

  private static WorkPackageBuilder part(String id) {
    return WorkPackage.builder().id(WorkPackageId.of(id)).name(id);
  }

  private static Resource room() {
    return Resource.builder().id(ResourceId.of("x")).name("Room").capacity(3).build();
  }

  private static ResourceDemand demand(int units) {
    return new ResourceDemand(ResourceId.of("x"), units);
  }

  private static Person person(String id, SkillLevel... levels) {
    return Person.builder()
        .id(PersonId.of(id))
        .name(id)
        .team(TeamId.of("t0"))
        .addSkills(levels)
        .build();
  }

  /** A calendar that is never open. */
  static WorkCalendar never() {
    return WorkCalendar.weekly("never", ZoneId.of("UTC"), "");
  }
}
