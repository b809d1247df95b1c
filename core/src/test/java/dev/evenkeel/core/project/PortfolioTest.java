package dev.evenkeel.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.PortfolioId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.testing.Samples;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortfolioTest {
  private static final Instant START = Instant.parse("2027-01-11T08:00:00Z");
  private static final CalendarBook ALWAYS = CalendarBook.of(WorkCalendar.always());

  private static ProjectBuilder project(String id) {
    return Project.builder().id(ProjectId.of(id)).name(id).start(START);
  }

  private static Activity activity(String id) {
    return Activity.builder()
        .id(ActivityId.of(id))
        .name(id)
        .effort(Effort.of(Duration.ofHours(1)))
        .build();
  }

  private static Portfolio portfolio(ProjectBuilder... projects) {
    return Portfolio.builder()
        .id(PortfolioId.of("all"))
        .name("All")
        .projects(List.of(projects).stream().map(ProjectBuilder::build).toList())
        .build();
  }

  @Test
  void sample_isOneProjectWithThePartsOfBoth() {
    ResolvedProject resolved = Samples.PORTFOLIO.resolve(Samples.BOOK);
    assertThat(resolved.project().id()).isEqualTo(ProjectId.of("service"));
    assertThat(resolved.project().name()).isEqualTo("Customer service 2027");
    assertThat(resolved.project().budget()).isEmpty();
    assertThat(resolved.origin()).isEqualTo(Samples.START);
    assertThat(resolved.activityCount()).isEqualTo(16 + 3);
    assertThat(resolved.dependencyCount()).isEqualTo(23 + 2);
    assertThat(resolved.personCount()).isEqualTo(8);
    assertThat(resolved.skillCount()).isEqualTo(6);
    assertThat(IntStream.range(0, resolved.resourceCount()).mapToObj(resolved::resource))
        .containsExactly(
            ResourceId.of("training-room"),
            ResourceId.of("test-licence"),
            ResourceId.of("translation-budget"));
    assertThat(resolved.projectCount()).isEqualTo(2);
    assertThat(resolved.projectId(1)).isEqualTo(ProjectId.of("portal"));
    assertThat(resolved.projectWeight(0)).isEqualTo(1);
    assertThat(resolved.projectWeight(1)).isEqualTo(0.5);
    assertThat(resolved.projectOf(15)).isZero();
    assertThat(resolved.projectOf(16)).isEqualTo(1);
    assertThat(resolved.instant(resolved.release(16)))
        .isEqualTo(Instant.parse("2027-03-01T08:00:00Z"));
    assertThat(resolved.instant(resolved.projectStart(1)))
        .isEqualTo(Instant.parse("2027-03-01T08:00:00Z"));
    assertThat(resolved.instant(resolved.projectDue(0)))
        .isEqualTo(Instant.parse("2027-07-01T16:00:00Z"));
    assertThat(resolved.projectDeadline()).isEqualTo(resolved.projectDue(1));
  }

  @Test
  void singleProject_countsAsOne() {
    ResolvedProject resolved = Samples.CRM_PROJECT.resolve(Samples.BOOK);
    assertThat(resolved.projectCount()).isEqualTo(1);
    assertThat(resolved.projectId(0)).isEqualTo(ProjectId.of("crm"));
    assertThat(resolved.projectOf(15)).isZero();
    assertThat(resolved.projectStart(0)).isZero();
    assertThat(resolved.projectDue(0)).isEqualTo(resolved.projectDeadline());
    assertThat(resolved.projectWeight(0)).isEqualTo(1);
    assertThatIndexIsRefused(() -> resolved.projectOf(16));
    assertThatIndexIsRefused(() -> resolved.projectOf(-1));
    assertThatIndexIsRefused(() -> resolved.projectId(1));
  }

  private static void assertThatIndexIsRefused(Runnable access) {
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(access::run);
  }

  @Test
  void start_isTheEarliest() {
    Portfolio portfolio =
        portfolio(
            project("p").start(START.plusSeconds(90)),
            project("q"),
            project("r").start(START.plusSeconds(30)));
    assertThat(portfolio.start()).isEqualTo(START);
    ResolvedProject resolved = portfolio.resolve(ALWAYS);
    // Starts are rounded up to the minutes of the first.
    assertThat(resolved.projectStart(0)).isEqualTo(2);
    assertThat(resolved.projectStart(1)).isZero();
    assertThat(resolved.projectStart(2)).isEqualTo(1);
  }

  @Test
  void deadline_ifOneHasNone_isNone() {
    Portfolio portfolio = portfolio(project("p").deadline(START.plusSeconds(100)), project("q"));
    ResolvedProject resolved = portfolio.resolve(ALWAYS);
    assertThat(resolved.projectDue(0)).isEqualTo(1);
    assertThat(resolved.projectDue(1)).isEqualTo(ResolvedProject.NO_DEADLINE);
    assertThat(resolved.projectDeadline()).isEqualTo(ResolvedProject.NO_DEADLINE);
  }

  @Test
  void ownRelease_beforeTheStartOfTheProject_doesNotCount() {
    Activity early = activity("a");
    Portfolio portfolio =
        portfolio(
            project("p"),
            project("q")
                .start(START.plusSeconds(600))
                .addActivities(early.toBuilder().earliestStart(START.plusSeconds(60)).build())
                .addActivities(
                    activity("b").toBuilder().earliestStart(START.plusSeconds(660)).build()));
    ResolvedProject resolved = portfolio.resolve(ALWAYS);
    assertThat(resolved.release(0)).isEqualTo(10);
    assertThat(resolved.release(1)).isEqualTo(11);
  }

  @Test
  void dependency_toAnotherProject_holds() {
    Portfolio portfolio =
        portfolio(
            project("p").addActivities(activity("a")),
            project("q")
                .addActivities(activity("b"))
                .addDependencies(Dependency.finishToStart(ActivityId.of("a"), ActivityId.of("b"))));
    ResolvedProject resolved = portfolio.resolve(ALWAYS, ResolveSettings.standard());
    assertThat(resolved.from(0)).isZero();
    assertThat(resolved.to(0)).isEqualTo(1);
  }

  private static void assertRefused(Portfolio portfolio, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> portfolio.resolve(ALWAYS))
        .withMessage(message + "\nMaybe validate the project first, which lists all faults.");
  }

  private static Person person(String name) {
    return Person.builder().id(PersonId.of("anna")).name(name).build();
  }

  @Test
  void sharedParts_statedInTwoWays_areRefused() {
    assertRefused(
        portfolio(project("p").addPeople(person("A")), project("q").addPeople(person("B"))),
        "person 'anna' must be the same in all projects but differed in project 'p' and in project"
            + " 'q'");
    assertThat(
            portfolio(project("p").addPeople(person("A")), project("q").addPeople(person("A")))
                .resolve(ALWAYS)
                .personCount())
        .isEqualTo(1);
  }

  @Test
  void ownParts_inTwoProjects_areRefused() {
    assertRefused(
        portfolio(
            project("p").addActivities(activity("a")), project("q").addActivities(activity("a"))),
        "activity 'a' must be in one project alone but was in project 'p' and in project 'q'");
    Milestone live = Milestone.builder().id(MilestoneId.of("m")).name("M").build();
    assertRefused(
        portfolio(project("p").addMilestones(live), project("q").addMilestones(live)),
        "milestone 'm' must be in one project alone but was in project 'p' and in project 'q'");
  }

  @Test
  void partsTwice_inOneProject_areRefusedAsInThatProject() {
    assertRefused(
        portfolio(
            project("p").addPeople(person("A")), project("q").addPeople(person("A"), person("A"))),
        "person id must not repeat but 'anna' was there twice");
    assertRefused(
        portfolio(project("p").addActivities(activity("a"), activity("a")), project("q")),
        "activity id must not repeat but 'a' was there twice");
  }

  @Test
  void parts_areChecked() {
    Portfolio portfolio = portfolio(project("p"));
    assertThat(portfolio.toBuilder().build()).isEqualTo(portfolio);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> portfolio.toBuilder().name(" ").build())
        .withMessage("name must not be blank but was ' ' in portfolio 'all'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> portfolio.toBuilder().projects(List.of()).build())
        .withMessage("projects must not be empty but were in portfolio 'all'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> portfolio(project("p"), project("p")))
        .withMessage("projects must not repeat but had 'p' twice in portfolio 'all'");
    assertThatNullPointerException().isThrownBy(() -> portfolio.resolve(null)).withMessage("book");
  }
}
