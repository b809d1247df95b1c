package dev.evenkeel.scheduling.drum;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PortfolioId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Portfolio;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.buffer.CriticalChainPlanner;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelinePlannerTest {
  private static final CalendarBook BOOK =
      CalendarBook.builder().defaultCalendar(WorkCalendar.always()).build();
  private static final ResolveSettings HOURS =
      ResolveSettings.builder().tick(Duration.ofHours(1)).build();
  private static final PipelinePlanner PLANNER = PipelinePlanner.standard();

  /** Prepares for three hours, needs the oven for four, cleans for two. */
  private static ProjectSketch baking(String id) {
    return new ProjectSketch()
        .project(project -> project.id(ProjectId.of(id)))
        .resource("oven", 1)
        .resource("hands", 3)
        .activity(id + "-prepare", 3)
        .activity(id + "-bake", 4)
        .activity(id + "-clean", 2)
        .uses(id + "-prepare", "hands", 1)
        .uses(id + "-bake", "oven", 1)
        .uses(id + "-clean", "hands", 1)
        .after(id + "-bake", id + "-prepare")
        .after(id + "-clean", id + "-bake");
  }

  private static Portfolio portfolio(Project... projects) {
    return Portfolio.builder()
        .id(PortfolioId.of("bakery"))
        .name("Bakery")
        .addProjects(projects)
        .build();
  }

  private static PipelinePlan plan(PipelinePlanner planner, Portfolio portfolio) {
    PipelinePlan plan = planner.plan(portfolio, BOOK, HOURS);
    assertThat(plan.schedule()).isFeasibleFor(plan.portfolio().resolve(BOOK, HOURS));
    assertThat(plan.toBuilder().build()).isEqualTo(plan);
    return plan;
  }

  @Test
  void plan_threeProjects_areStaggeredAtTheDrum() {
    PipelinePlan plan =
        plan(PLANNER, portfolio(baking("a").build(), baking("b").build(), baking("c").build()));

    assertThat(plan.drum().orElseThrow().label()).isEqualTo("oven");
    // The oven works 3 · 4 h, three pairs of hands 3 · 5 h / 3.
    assertThat(plan.drum().orElseThrow().load()).isEqualTo(Duration.ofHours(12));
    assertThat(plan.projects())
        .extracting(one -> one.drumUse().orElseThrow())
        .containsExactly(
            Interval.of(at(3), at(7)), Interval.of(at(9), at(13)), Interval.of(at(15), at(19)));
    assertThat(plan.projects())
        .extracting(StaggeredProject::release)
        .containsExactly(at(0), at(6), at(12));
    assertThat(plan.projects())
        .extracting(StaggeredProject::capacityBuffer)
        .containsExactly(Duration.ZERO, Duration.ofHours(2), Duration.ofHours(2));
    assertThat(plan.projects())
        .allSatisfy(one -> assertThat(one.given()).isEqualTo(one.capacityBuffer()));
    assertThat(plan.findings().isEmpty()).isTrue();
    assertThat(plan.schedule().finish()).isEqualTo(at(21));
  }

  @Test
  void plan_weightThenDeadline_decideOnTheOrder() {
    Project late = baking("late").build().toBuilder().deadline(at(90)).build();
    Project soon = baking("soon").build().toBuilder().deadline(at(50)).build();
    Project heavy = baking("heavy").build().toBuilder().weight(2).build();

    PipelinePlan plan =
        plan(
            PLANNER.withCapacityShare(0).withMinimum(Duration.ofHours(5)),
            portfolio(baking("none").build(), late, soon, heavy));

    assertThat(plan.projects())
        .extracting(one -> one.project().value())
        .containsExactly("heavy", "soon", "late", "none");
    assertThat(plan.projects().get(1).capacityBuffer()).isEqualTo(Duration.ofHours(5));
    assertThat(plan.projects().get(1).drumUse()).contains(Interval.of(at(12), at(16)));
  }

  @Test
  void plan_projectWithoutTheDrum_keepsItsStart() {
    ProjectSketch other =
        new ProjectSketch()
            .project(project -> project.id(ProjectId.of("other")))
            .activity("paint", 9);

    PipelinePlan plan = plan(PLANNER, portfolio(baking("a").build(), other.build()));

    StaggeredProject painted = plan.projects().get(1);
    assertThat(painted.release()).isEqualTo(at(0));
    assertThat(painted.drumUse()).isEmpty();
    assertThat(painted.capacityBuffer()).isZero();
    assertThat(painted.toBuilder().build()).isEqualTo(painted);
  }

  @Test
  void plan_nothingNeeded_hasNoDrum() {
    Project project = new ProjectSketch().activity("a", 1).build();

    PipelinePlan plan = plan(PLANNER, portfolio(project));

    assertThat(plan.drum()).isEmpty();
    assertThat(plan.projects()).hasSize(1);
  }

  /** Bread waits for dough of the other project, so it needs the oven later than planned alone. */
  @Test
  void plan_projectsWaitForEachOther_findingsTellWhatItCosts() {
    Project dough = baking("a").build();
    Project bread =
        baking("b").build().toBuilder()
            .weight(2)
            .addDependencies(
                Dependency.builder()
                    .from(ActivityId.of("a-clean"))
                    .to(ActivityId.of("b-bake"))
                    .build())
            .build();

    PipelinePlan plan = plan(PLANNER, portfolio(dough, bread));

    assertThat(plan.projects()).extracting(one -> one.project().value()).containsExactly("b", "a");
    assertThat(plan.projects().get(1).given()).isZero();
    assertThat(plan.findings().asList())
        .extracting(finding -> finding.reason().toString())
        .contains("BUFFER_USED_BY_OTHERS", "CAPACITY_BUFFER_CUT");
    assertThat(plan.findings().toString())
        .contains("has a capacity buffer of PT0S but should have PT2H");
  }

  @Test
  void plan_skillIsTheDrum_staggersItsPeople() {
    Project first = coding("a");
    Project second = coding("b");

    PipelinePlan plan = plan(PLANNER, portfolio(first, second));

    Drum drum = plan.drum().orElseThrow();
    assertThat(drum.skill()).contains(SkillId.of("code"));
    assertThat(drum.units()).isEqualTo(1);
    assertThat(drum.load()).isEqualTo(Duration.ofHours(12));
    assertThat(drum.toBuilder().build()).isEqualTo(drum);
    assertThat(plan.projects().get(1).drumUse()).contains(Interval.of(at(9), at(15)));
    assertThat(plan.projects().get(1).capacityBuffer()).isEqualTo(Duration.ofHours(3));
  }

  private static Project coding(String id) {
    return new ProjectSketch()
        .project(project -> project.id(ProjectId.of(id)))
        .person("ann", "code", 2)
        .activity(id + "-code", 6)
        .needs(id + "-code", "code", 1, 1)
        .build();
  }

  @Test
  void find_changingAndUsedUpResources_countsTheLargestCapacityAndOnlyRenewables() {
    ResolvedProject project =
        new ProjectSketch()
            .resource("lab", 1, lab -> lab.addChanges(new CapacityChange(at(2), 4)))
            .stock("money", 100)
            .resource("idle", 1)
            .activity("a", 8)
            .uses("a", "lab", 2)
            .uses("a", "money", 50)
            .resolve();

    Drum drum = DrumFinder.standard().find(project).orElseThrow();

    assertThat(drum.resource()).contains(ResourceId.of("lab"));
    assertThat(drum.load()).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void find_equalLoads_takesTheResourceThenTheSmallerId() {
    ResolvedProject project =
        new ProjectSketch()
            .person("ann", "code", 1)
            .resource("y", 1)
            .resource("x", 1)
            .activity("a", 5)
            .needs("a", "code", 1, 1)
            .uses("a", "x", 1)
            .uses("a", "y", 1)
            .resolve();

    assertThat(DrumFinder.standard().find(project).orElseThrow().label()).isEqualTo("x");
  }

  @Test
  void arguments_wrong_areRefused() {
    Portfolio portfolio = portfolio(baking("a").build());
    assertThatNullPointerException().isThrownBy(() -> PLANNER.plan(null, BOOK, HOURS));
    assertThatNullPointerException().isThrownBy(() -> PLANNER.plan(portfolio, null, HOURS));
    assertThatNullPointerException().isThrownBy(() -> PLANNER.plan(portfolio, BOOK, null));
    assertThatNullPointerException().isThrownBy(() -> PLANNER.withPlanner(null));
    assertThatNullPointerException().isThrownBy(() -> PLANNER.withScheduler(null));
    assertThatNullPointerException().isThrownBy(() -> DrumFinder.standard().find(null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.withCapacityShare(-0.1))
        .withMessage("capacity share must not be negative but was -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.withMinimum(Duration.ofHours(-1)))
        .withMessage("minimum must not be negative but was PT-1H");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Drum.builder().units(1).load(Duration.ofHours(1)).build())
        .withMessageContaining("drum must be either a resource or a skill");
    assertThat(
            plan(
                    PLANNER
                        .withPlanner(CriticalChainPlanner.standard())
                        .withScheduler(ResourceScheduler.standard()),
                    portfolio)
                .projects())
        .hasSize(1)
        .isEqualTo(List.copyOf(plan(PLANNER, portfolio).projects()));
  }
}
