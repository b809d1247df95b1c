package dev.evenkeel.core.testing;

import dev.evenkeel.core.goal.Direction;
import dev.evenkeel.core.goal.Goal;
import dev.evenkeel.core.goal.GoalOwner;
import dev.evenkeel.core.goal.Measure;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.GoalId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.PortfolioId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.StakeholderId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.id.WorkPackageId;
import dev.evenkeel.core.people.LearningGoal;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.people.SkillWish;
import dev.evenkeel.core.people.Team;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityBuilder;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.Budget;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyBuilder;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.Portfolio;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.ResourceKind;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.project.WorkPackage;
import dev.evenkeel.core.project.WorkPackageBuilder;
import dev.evenkeel.core.stakeholder.Engagement;
import dev.evenkeel.core.stakeholder.Stakeholder;
import dev.evenkeel.core.stakeholder.StakeholderKind;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.Holiday;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.Money;

/**
 * A small customer-service department in Berlin that introduces a CRM in the first half of 2027,
 * over the change to summer time and four holidays. The project is sound.
 */
public final class Samples {
  /** Where everybody works. */
  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  /** Public holidays of Berlin in the first half of 2027 that are not on a weekend. */
  public static final List<Holiday> HOLIDAYS =
      List.of(
          Holiday.of(LocalDate.of(2027, 1, 1), "New Year's Day"),
          Holiday.of(LocalDate.of(2027, 3, 8), "Women's Day"),
          Holiday.of(LocalDate.of(2027, 3, 26), "Good Friday"),
          Holiday.of(LocalDate.of(2027, 3, 29), "Easter Monday"),
          Holiday.of(LocalDate.of(2027, 5, 6), "Ascension Day"),
          Holiday.of(LocalDate.of(2027, 5, 17), "Whit Monday"));

  /** The calendar of those who have no other. */
  public static final WorkCalendar OFFICE =
      calendar("office", "MON-THU 09:00-12:30 13:00-17:30; FRI 09:00-12:30 13:00-16:00");

  /** The calendar of the service desk, in which customers are answered on Saturdays too. */
  public static final WorkCalendar SERVICE_HOURS =
      calendar("service", "MON-FRI 08:00-12:00 12:45-16:45; SAT 10:00-14:00");

  /** The calendar of the late shift of the service desk. */
  public static final WorkCalendar LATE_SHIFT = calendar("late", "MON-FRI 12:00-16:00 16:30-20:30");

  /** The calendar of somebody who works mornings. */
  public static final WorkCalendar MORNINGS = calendar("mornings", "MON-THU 08:00-13:00");

  /** Those who answer the customers. */
  public static final Team SERVICE_DESK =
      Team.builder()
          .id(TeamId.of("service-desk"))
          .name("Service desk")
          .addMembers(id("clara"), id("deniz"), id("eva"), id("farid"), id("greta"))
          .build();

  /** Those who work behind the service desk. */
  public static final Team BACK_OFFICE =
      Team.builder()
          .id(TeamId.of("back-office"))
          .name("Back office")
          .addMembers(id("anna"), id("ben"), id("hugo"))
          .build();

  /** What the project needs. */
  public static final List<Skill> SKILLS =
      List.of(
          Skill.of("lead", "Leading projects"),
          Skill.of("process", "Designing service processes"),
          Skill.of("crm", "Configuring the CRM"),
          Skill.of("data", "Cleaning and moving data"),
          Skill.of("training", "Training colleagues"),
          Skill.of("telephone", "Answering customers by telephone"));

  /** Everybody in the department. */
  public static final List<Person> PEOPLE =
      List.of(
          person(
              "anna", "Anna Albers", BACK_OFFICE, 62, 0.8, level("lead", 5), level("process", 4)),
          person("ben", "Ben Brandt", BACK_OFFICE, 58, 1, level("crm", 5), level("data", 3)),
          person(
              "clara",
              "Clara Cordes",
              SERVICE_DESK,
              44,
              0.5,
              level("process", 3),
              level("training", 4),
              level("telephone", 5)),
          person(
              "deniz",
              "Deniz Demir",
              SERVICE_DESK,
              41,
              0.4,
              level("crm", 3),
              level("telephone", 4)),
          person(
              "eva", "Eva Ebert", SERVICE_DESK, 38, 0.4, level("data", 2), level("telephone", 3)),
          person(
              "farid",
              "Farid Fuchs",
              SERVICE_DESK,
              38,
              0.4,
              level("training", 3),
              level("telephone", 4)),
          person("greta", "Greta Groth", SERVICE_DESK, 36, 0.3, level("telephone", 2)).toBuilder()
              .addWishes(SkillWish.of("training", 2), SkillWish.of("telephone", -1))
              .addLearning(LearningGoal.of("telephone", 3))
              .build(),
          person("hugo", "Hugo Hansen", BACK_OFFICE, 55, 1, level("data", 5), level("crm", 2)));

  /** Who works when: the late shift and the mornings are by person, the rest by team. */
  public static final CalendarBook BOOK =
      CalendarBook.builder()
          .defaultCalendar(OFFICE)
          .putTeam(SERVICE_DESK.id(), SERVICE_HOURS)
          .putTeam(BACK_OFFICE.id(), OFFICE)
          .putPerson(id("farid"), LATE_SHIFT)
          .putPerson(id("clara"), MORNINGS)
          .build();

  /** The first instant of the project: Monday, 9 o'clock in Berlin. */
  public static final Instant START = Instant.parse("2027-01-11T08:00:00Z");

  /** Customers wait less, the goal that the CRM serves. */
  public static final Goal FASTER_ANSWERS =
      Goal.builder()
          .id(GoalId.of("faster-answers"))
          .statement("Answer written inquiries faster")
          .measure(new Measure("first response time", "h", Direction.LOWER_IS_BETTER))
          .baseline(10)
          .target(8)
          .start(LocalDate.of(2027, 1, 11))
          .deadline(LocalDate.of(2027, 7, 11))
          .owner(GoalOwner.person(id("anna")))
          .build();

  /** More inquiries are closed at once, which serves the faster answers. */
  public static final Goal FIRST_CONTACT =
      Goal.builder()
          .id(GoalId.of("first-contact"))
          .statement("Resolve more inquiries at the first contact")
          .measure(new Measure("first contact resolution", "%", Direction.HIGHER_IS_BETTER))
          .baseline(62)
          .target(75)
          .start(LocalDate.of(2027, 1, 11))
          .deadline(LocalDate.of(2027, 9, 30))
          .owner(GoalOwner.stakeholder(StakeholderId.of("head-of-service")))
          .parent(FASTER_ANSWERS.id())
          .weight(2)
          .build();

  /** Those whom the project affects. */
  public static final List<Stakeholder> STAKEHOLDERS =
      List.of(
          Stakeholder.builder()
              .id(StakeholderId.of("head-of-service"))
              .name("Head of customer service")
              .kind(StakeholderKind.SPONSOR)
              .influence(5)
              .interest(5)
              .engagement(Engagement.SUPPORTIVE)
              .wantedEngagement(Engagement.LEADING)
              .build(),
          Stakeholder.builder()
              .id(StakeholderId.of("key-accounts"))
              .name("Key accounts")
              .kind(StakeholderKind.CUSTOMER)
              .influence(3)
              .interest(4)
              .engagement(Engagement.UNAWARE)
              .wantedEngagement(Engagement.SUPPORTIVE)
              .build());

  /** The introduction of the CRM. */
  public static final Project CRM_PROJECT =
      Project.builder()
          .id(ProjectId.of("crm"))
          .name("Introduction of the CRM")
          .start(START)
          .deadline(Instant.parse("2027-07-01T16:00:00Z"))
          .activities(activities())
          .dependencies(dependencies())
          .milestones(milestones())
          .workPackages(workPackages())
          .people(PEOPLE)
          .skills(SKILLS)
          .addResources(resource("training-room", "Training room", 1))
          .addResources(resource("test-licence", "Licence of the test system", 5))
          .budget(Budget.of(Money.parse("EUR 60000"), Money.parse("EUR 6000")))
          .build();

  /** A second project of the same people: a portal in which customers follow their inquiries. */
  public static final Project PORTAL_PROJECT =
      Project.builder()
          .id(ProjectId.of("portal"))
          .name("Customer portal")
          .start(Instant.parse("2027-03-01T08:00:00Z"))
          .deadline(Instant.parse("2027-12-17T16:00:00Z"))
          .weight(0.5)
          .activities(portalActivities())
          .addDependencies(
              order("texts", "translation").build(), order("texts", "portal-course").build())
          .people(PEOPLE)
          .skills(SKILLS)
          .addResources(resource("training-room", "Training room", 1))
          .addResources(
              resource("translation-budget", "Hundreds of euro for translators", 40).toBuilder()
                  .kind(ResourceKind.NON_RENEWABLE)
                  .build())
          .build();

  /** Both projects. */
  public static final Portfolio PORTFOLIO =
      Portfolio.builder()
          .id(PortfolioId.of("service"))
          .name("Customer service 2027")
          .addProjects(CRM_PROJECT, PORTAL_PROJECT)
          .build();

  private Samples() {}

  private static WeeklyCalendar calendar(String id, String pattern) {
    return WorkCalendar.weekly(id, BERLIN, pattern).toBuilder().holidays(HOLIDAYS).build();
  }

  private static PersonId id(String person) {
    return PersonId.of(person);
  }

  private static SkillLevel level(String skill, int level) {
    return SkillLevel.of(skill, level);
  }

  private static Person person(
      String id, String name, Team team, int euro, double share, SkillLevel... skills) {
    return Person.builder()
        .id(id(id))
        .name(name)
        .team(team.id())
        .costPerHour(Money.parse("EUR " + euro))
        .projectShare(share)
        .addSkills(skills)
        .build();
  }

  private static Resource resource(String id, String name, int capacity) {
    return Resource.builder().id(ResourceId.of(id)).name(name).capacity(capacity).build();
  }

  private static List<WorkPackage> workPackages() {
    return List.of(
        part("prepare", "Preparation").build(),
        part("build", "Building the system").build(),
        part("configuration", "Configuration").parent(WorkPackageId.of("build")).build(),
        part("migration", "Customer data").parent(WorkPackageId.of("build")).build(),
        part("enable", "Enabling the people").build(),
        part("rollout", "Pilot and rollout").build());
  }

  private static WorkPackageBuilder part(String id, String name) {
    return WorkPackage.builder().id(WorkPackageId.of(id)).name(name);
  }

  private static List<Activity> activities() {
    return List.of(
        activity("requirements", "prepare", 16, 24, 40)
            .addRequirements(need("lead", 3), need("telephone", 4))
            .build(),
        activity("process-map", "prepare", 12, 16, 32).addRequirements(need("process", 3)).build(),
        activity("contract", "prepare", 4, 8, 16)
            .addRequirements(need("lead", 4))
            .interruptible(true)
            .build(),
        activity("configure", "configuration", 60, 80, 140)
            .addRequirements(need("crm", 4))
            .addDemands(demand("test-licence", 1))
            .build(),
        activity("telephony", "configuration", 16, 24, 60)
            .addRequirements(need("crm", 3))
            .addDemands(demand("test-licence", 1))
            .build(),
        activity("reports", "configuration", 12, 16, 24).addRequirements(need("crm", 2)).build(),
        activity("clean-data", "migration", 30, 40, 80)
            .addRequirements(new SkillRequirement(SkillId.of("data"), 2, 2))
            .build(),
        activity("trial-migration", "migration", 8, 12, 20)
            .addRequirements(need("data", 4))
            .addDemands(demand("test-licence", 1))
            .build(),
        activity("migrate", "migration", 3, 4, 6)
            .addRequirements(need("data", 4))
            .interruptible(false)
            .effort(Effort.of(Duration.ofHours(4)))
            .build(),
        activity("knowledge-base", "enable", 20, 30, 50)
            .addRequirements(need("telephone", 3), need("process", 2))
            .build(),
        activity("course", "enable", 16, 24, 32).addRequirements(need("training", 3)).build(),
        activity("train-pilot-group", "enable", 8, 8, 12)
            .effort(
                Effort.triangular(Duration.ofHours(8), Duration.ofHours(8), Duration.ofHours(12)))
            .addRequirements(need("training", 3), need("telephone", 2))
            .addDemands(demand("training-room", 1))
            .build(),
        activity("pilot", "rollout", 40, 60, 80)
            .addRequirements(new SkillRequirement(SkillId.of("telephone"), 2, 2))
            .weight(3)
            .addGoals(FASTER_ANSWERS.id(), FIRST_CONTACT.id())
            .build(),
        activity("train-all", "enable", 16, 20, 30)
            .addRequirements(need("training", 3))
            .addDemands(demand("training-room", 1))
            .earliestStart(Instant.parse("2027-04-05T06:00:00Z"))
            .build(),
        activity("go-live", "rollout", 6, 8, 16)
            .addRequirements(need("crm", 4), need("lead", 3))
            .addGoals(FASTER_ANSWERS.id())
            .deadline(Instant.parse("2027-06-25T16:00:00Z"))
            .build(),
        activity("review", "rollout", 4, 6, 8)
            .effort(Effort.of(Duration.ofHours(6)))
            .calendar(CalendarId.of("office"))
            .build());
  }

  private static List<Activity> portalActivities() {
    return List.of(
        plain("texts", "Texts", 30).personShare(0.5).addRequirements(need("telephone", 3)).build(),
        plain("translation", "Translation", 24)
            .addRequirements(need("process", 3))
            .addAlternatives(
                ActivityMode.builder()
                    .name("by an agency")
                    .effort(Effort.of(Duration.ofHours(4)))
                    .addDemands(demand("translation-budget", 35))
                    .build())
            .build(),
        plain("portal-course", "Course", 8)
            .addRequirements(need("training", 4))
            .addDemands(demand("training-room", 1))
            .addAlternatives(
                ActivityMode.builder()
                    .name("two trainers")
                    .effort(Effort.of(Duration.ofHours(12)))
                    .addRequirements(new SkillRequirement(SkillId.of("training"), 3, 2))
                    .addDemands(demand("training-room", 1))
                    .build())
            .build());
  }

  private static ActivityBuilder plain(String id, String name, int hours) {
    return Activity.builder()
        .id(ActivityId.of(id))
        .name(name)
        .effort(Effort.of(Duration.ofHours(hours)));
  }

  private static ActivityBuilder activity(
      String id, String workPackage, int optimistic, int mostLikely, int pessimistic) {
    return Activity.builder()
        .id(ActivityId.of(id))
        .name(id.replace('-', ' '))
        .workPackage(WorkPackageId.of(workPackage))
        .effort(
            Effort.threePoint(
                Duration.ofHours(optimistic),
                Duration.ofHours(mostLikely),
                Duration.ofHours(pessimistic)));
  }

  private static SkillRequirement need(String skill, int level) {
    return new SkillRequirement(SkillId.of(skill), level, 1);
  }

  private static ResourceDemand demand(String resource, int units) {
    return new ResourceDemand(ResourceId.of(resource), units);
  }

  private static List<Dependency> dependencies() {
    return List.of(
        order("requirements", "process-map").build(),
        order("requirements", "contract").build(),
        order("process-map", "configure").build(),
        // The licences come five calendar days after the contract.
        order("contract", "configure")
            .lag(Duration.ofDays(5))
            .lagCalendar(CalendarId.of("elapsed"))
            .build(),
        order("configure", "telephony")
            .type(DependencyType.START_TO_START)
            .lag(Duration.ofHours(24))
            .build(),
        order("configure", "telephony").type(DependencyType.FINISH_TO_FINISH).build(),
        order("configure", "reports").build(),
        order("requirements", "clean-data").build(),
        order("clean-data", "trial-migration").build(),
        order("configure", "trial-migration").lag(Duration.ofHours(-16)).build(),
        order("process-map", "knowledge-base").build(),
        order("configure", "course")
            .type(DependencyType.START_TO_START)
            .lag(Duration.ofHours(40))
            .build(),
        order("course", "train-pilot-group").build(),
        order("trial-migration", "pilot").build(),
        order("telephony", "pilot").build(),
        order("train-pilot-group", "pilot").build(),
        order("knowledge-base", "pilot")
            .type(DependencyType.FINISH_TO_FINISH)
            .lag(Duration.ofHours(8))
            .build(),
        order("pilot", "train-all").lag(Duration.ofHours(8)).build(),
        order("train-all", "migrate").build(),
        order("migrate", "go-live").build(),
        order("reports", "go-live").build(),
        // The old system is kept until the review has begun.
        order("go-live", "review")
            .type(DependencyType.START_TO_FINISH)
            .lag(Duration.ofHours(40))
            .build(),
        order("go-live", "review").build());
  }

  private static DependencyBuilder order(String from, String to) {
    return Dependency.builder().from(ActivityId.of(from)).to(ActivityId.of(to));
  }

  private static List<Milestone> milestones() {
    return List.of(
        Milestone.builder()
            .id(MilestoneId.of("ready-for-pilot"))
            .name("Ready for the pilot")
            .addAfter(
                ActivityId.of("telephony"),
                ActivityId.of("trial-migration"),
                ActivityId.of("train-pilot-group"))
            .build(),
        Milestone.builder()
            .id(MilestoneId.of("pilot-passed"))
            .name("Pilot passed")
            .addAfter(ActivityId.of("pilot"))
            .deadline(Instant.parse("2027-05-31T16:00:00Z"))
            .recognition("Lunch for the pilot group")
            .build(),
        Milestone.builder()
            .id(MilestoneId.of("live"))
            .name("All teams live")
            .addAfter(ActivityId.of("go-live"))
            .recognition("Bonus for the department")
            .build());
  }
}
