package dev.evenkeel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PortfolioId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityBuilder;
import dev.evenkeel.core.project.Budget;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Portfolio;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ProjectBuilder;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.ResourceKind;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.testing.Samples;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Faults of projects that are planned together. */
class PortfolioValidationTest {
  private static final Instant START = Instant.parse("2027-01-11T08:00:00Z");
  private static final CalendarBook ALWAYS = CalendarBook.of(WorkCalendar.always());

  private static ActivityBuilder activity(String id) {
    return Activity.builder().id(ActivityId.of(id)).name(id).effort(Effort.of(Duration.ofHours(1)));
  }

  private static ProjectBuilder project(String id, ActivityBuilder... activities) {
    ProjectBuilder project = Project.builder().id(ProjectId.of(id)).name(id).start(START);
    for (ActivityBuilder activity : activities) {
      project.addActivities(activity.build());
    }
    return project;
  }

  private static Portfolio portfolio(ProjectBuilder first, ProjectBuilder second) {
    return Portfolio.builder()
        .id(PortfolioId.of("all"))
        .name("All")
        .addProjects(first.build(), second.build())
        .build();
  }

  private static void assertLines(Portfolio portfolio, String... lines) {
    assertThat(
            ProjectValidator.standard().validate(portfolio, ALWAYS).stream().map(Finding::toString))
        .containsExactly(lines);
  }

  @Test
  void sharedParts_statedInTwoWays_areFound() {
    assertLines(
        portfolio(
            project("p", activity("a")).addSkills(Skill.of("crm", "CRM"), Skill.of("x", "X")),
            project("q", activity("b")).addSkills(Skill.of("crm", "Crm"), Skill.of("x", "X"))),
        "ERROR skill 'crm': skill 'crm' must be the same in all projects but differed in project"
            + " 'p' and in project 'q' [conflicting-statements]");
  }

  @Test
  void ownPartsInTwoProjects_areFoundAsRepeated() {
    assertLines(
        portfolio(project("p", activity("a")), project("q", activity("b"), activity("a"))),
        "ERROR activity 'a' (activities[2].id): activity id must not repeat but 'a' was there"
            + " before [duplicate-id]");
  }

  @Test
  void consumption_isThatOfAllProjects() {
    Resource stock =
        Resource.builder()
            .id(ResourceId.of("stock"))
            .name("Stock")
            .kind(ResourceKind.NON_RENEWABLE)
            .capacity(3)
            .build();
    ResourceDemand two = new ResourceDemand(stock.id(), 2);
    ProjectBuilder first = project("p", activity("a").addDemands(two)).addResources(stock);
    ProjectBuilder second = project("q", activity("b").addDemands(two)).addResources(stock);
    assertThat(ProjectValidator.standard().validate(first.build(), ALWAYS)).isEmpty();
    assertThat(ProjectValidator.standard().validate(second.build(), ALWAYS)).isEmpty();
    assertLines(
        portfolio(first, second),
        "ERROR resource 'stock' (capacity): capacity must suffice for the least that all activities"
            + " use up, 4, but was 3 [consumption-above-capacity]");
  }

  @Test
  void deadlines_areThoseOfEachProject() {
    Instant due = START.plus(Duration.ofMinutes(90));
    ProjectBuilder first = project("p", activity("a")).deadline(due);
    ProjectBuilder second =
        project("q", activity("b"))
            .start(START.plus(Duration.ofHours(1)))
            .deadline(due)
            .addDependencies(Dependency.finishToStart(ActivityId.of("a"), ActivityId.of("b")));
    assertLines(
        portfolio(first, second),
        "ERROR project 'q' (deadline): deadline must not be before the earliest finish"
            + " 2027-01-11T10:00:00Z but was 2027-01-11T09:30:00Z [unreachable-deadline]");
  }

  @Test
  void otherFaults_doNotHideADeadline() {
    ProjectBuilder first =
        project("p", activity("a").addRequirements(SkillRequirement.of(SkillId.of("x"))));
    ProjectBuilder second =
        project("q", activity("a"), activity("b")).deadline(START.plus(Duration.ofMinutes(30)));
    assertLines(
        portfolio(first, second),
        "ERROR activity 'a' (activities[1].id): activity id must not repeat but 'a' was there"
            + " before [duplicate-id]",
        "ERROR activity 'a' (requirements[0].skill): skill must be one of the project but was 'x'"
            + " [dangling-reference]",
        "ERROR project 'q' (deadline): deadline must not be before the earliest finish"
            + " 2027-01-11T09:00:00Z but was 2027-01-11T08:30:00Z [unreachable-deadline]");
  }

  @Test
  void emptyProjectsAndBudgets_areExaminedEach() {
    assertLines(
        portfolio(
            project("p").budget(Budget.of(Money.parse("EUR 1"), Money.parse("EUR 0"))),
            project("q", activity("b"))
                .budget(Budget.of(Money.parse("CHF 1"), Money.parse("CHF 0")))),
        "WARNING project 'p' (activities): a project should have activities but has none"
            + " [no-activities]",
        "ERROR project 'q' (budget.total): all amounts must be in EUR but one was CHF 1.00"
            + " [currency-clash]",
        "ERROR project 'q' (budget.reserve): all amounts must be in EUR but one was CHF 0.00"
            + " [currency-clash]");
  }

  @Test
  void portfolioOfOne_isExaminedLikeTheProject() {
    Project late = Samples.CRM_PROJECT.toBuilder().deadline(Samples.START.plusSeconds(60)).build();
    Portfolio one =
        Portfolio.builder().id(PortfolioId.of("all")).name("All").addProjects(late).build();
    assertThat(ProjectValidator.standard().validate(one, Samples.BOOK))
        .isEqualTo(ProjectValidator.standard().validate(late, Samples.BOOK))
        .isNotEmpty();
  }

  @Test
  void arguments_null_areNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> ProjectValidator.standard().validate((Portfolio) null, ALWAYS))
        .withMessage("portfolio");
    assertThatNullPointerException()
        .isThrownBy(() -> ProjectValidator.standard().validate(Samples.PORTFOLIO, null))
        .withMessage("book");
  }
}
