package dev.evenkeel.scheduling.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.change.ChangeControl;
import dev.evenkeel.core.change.ChangeRequest;
import dev.evenkeel.core.change.Changed;
import dev.evenkeel.core.change.ScopeChange;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ChangeRequestId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.StakeholderId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.progress.ReplanOutcome;
import dev.evenkeel.scheduling.progress.Replanned;
import dev.evenkeel.scheduling.progress.RunningProjects;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.PriorityRule;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanComparerPropertyTest {
  private static final PlanComparer COMPARER = PlanComparer.standard();

  /** A project with a plan. */
  private record Planned(ResolvedProject project, Schedule schedule) {
    static Planned of(ResolvedProject project, PriorityRule rule) {
      var outcome = ResourceScheduler.standard().withPriorityRule(rule).schedule(project);
      Assume.that(outcome instanceof Scheduled);
      return new Planned(project, outcome.orElseThrow());
    }

    PlanComparison to(Planned other) {
      return COMPARER.compare(project, schedule, other.project, other.schedule);
    }
  }

  private static List<Planned> versions(long seed, PriorityRule first, PriorityRule second) {
    Random random = new Random(seed);
    ProjectSketch sketch = RandomProjects.rich(random);
    Project changed = changed(sketch.build(), random);
    ResolveSettings hours = ResolveSettings.builder().tick(Duration.ofHours(1)).build();
    return List.of(
        Planned.of(sketch.resolve(), first),
        Planned.of(changed.resolve(sketch.book(), hours), second));
  }

  /** Some activities go, some are followed by others, some people leave; where that is possible. */
  private static Project changed(Project project, Random random) {
    List<ScopeChange> changes = new ArrayList<>();
    for (Activity activity : project.activities()) {
      int kind = random.nextInt(8);
      if (kind == 0) {
        changes.add(new ScopeChange.RemovedActivity(activity.id()));
      } else if (kind == 1) {
        ActivityId id = ActivityId.of("more-" + activity.id());
        changes.add(new ScopeChange.AddedActivity(activity.toBuilder().id(id).build()));
      }
    }
    if (changes.isEmpty()) {
      return project;
    }
    ChangeRequest request =
        ChangeRequest.builder()
            .id(ChangeRequestId.of("cr"))
            .title("Another scope")
            .reason("Customers")
            .requestedBy(StakeholderId.of("s"))
            .requestedAt(ProjectSketch.START)
            .changes(changes)
            .build()
            .approved(StakeholderId.of("s"), ProjectSketch.START);
    var outcome = ChangeControl.standard().apply(project, List.of(request));
    return outcome instanceof Changed changed ? changed.project() : project;
  }

  @Property(tries = 300)
  void compare_withItself_nothingChanges(@ForAll long seed, @ForAll PriorityRule rule) {
    Planned planned = versions(seed, rule, rule).get(0);
    PlanComparison comparison = planned.to(planned);
    assertThat(comparison.changed()).isEmpty();
    assertThat(comparison.people()).isEmpty();
    assertThat(comparison.deadlines()).allMatch(DeadlineShift::isUnchanged);
    assertThat(comparison.sentences()).hasSize(1);
    Instant start = planned.schedule().start();
    boolean empty = planned.schedule().assignments().isEmpty();
    assertThat(comparison.keptStarts(start).orElse(empty ? 1 : 0)).isEqualTo(1);
    assertThat(comparison.keptPeople(start).orElse(empty ? 1 : 0)).isEqualTo(1);
  }

  @Property(tries = 300)
  void compare_theOtherWayRound_isTheMirror(
      @ForAll long seed, @ForAll PriorityRule first, @ForAll PriorityRule second) {
    List<Planned> versions = versions(seed, first, second);
    PlanComparison there = versions.get(0).to(versions.get(1));
    PlanComparison back = versions.get(1).to(versions.get(0));
    assertThat(back.finishMoved()).isEqualTo(there.finishMoved().negated());
    assertThat(back.activities()).hasSameSizeAs(there.activities());
    for (ActivityShift shift : there.activities()) {
      ActivityShift mirror = back.activity(shift.activity()).orElseThrow();
      assertThat(mirror.startMoved()).isEqualTo(shift.startMoved().map(Duration::negated));
      assertThat(mirror.finishMoved()).isEqualTo(shift.finishMoved().map(Duration::negated));
      assertThat(mirror.joined()).isEqualTo(shift.left());
      assertThat(mirror.isAdded()).isEqualTo(shift.isRemoved());
      assertThat(mirror.isModeChanged()).isEqualTo(shift.isModeChanged());
      assertThat(mirror.isUnchanged()).isEqualTo(shift.isUnchanged());
    }
    assertThat(objects(back.newlyMissed())).isEqualTo(objects(there.recovered()));
    assertThat(objects(back.recovered())).isEqualTo(objects(there.newlyMissed()));
    assertThat(back.people()).hasSameSizeAs(there.people());
    for (AffectedPerson person : there.people()) {
      AffectedPerson mirror = back.person(person.person()).orElseThrow();
      assertThat(mirror.moreWork()).isEqualTo(person.moreWork().negated());
      assertThat(mirror.activities()).hasSameElementsAs(person.activities());
    }
  }

  private static Set<String> objects(List<DeadlineShift> shifts) {
    Set<String> objects = new HashSet<>();
    shifts.forEach(shift -> objects.add(shift.object()));
    return objects;
  }

  @Property(tries = 300)
  void compare_saysSomethingExactlyOfWhatChanges(
      @ForAll long seed, @ForAll PriorityRule first, @ForAll PriorityRule second) {
    List<Planned> versions = versions(seed, first, second);
    PlanComparison comparison = versions.get(0).to(versions.get(1));
    Set<PersonId> affected = new HashSet<>();
    for (ActivityShift shift : comparison.activities()) {
      boolean differs = !withoutReason(shift.before()).equals(withoutReason(shift.after()));
      assertThat(shift.sentences().isEmpty()).isEqualTo(!differs);
      assertThat(comparison.changed().contains(shift)).isEqualTo(differs);
      if (differs) {
        shift.before().ifPresent(assignment -> affected.addAll(assignment.people()));
        shift.after().ifPresent(assignment -> affected.addAll(assignment.people()));
      }
    }
    assertThat(comparison.people())
        .extracting(AffectedPerson::person)
        .containsExactlyInAnyOrderElementsOf(affected);
  }

  private static Optional<Assignment> withoutReason(Optional<Assignment> assignment) {
    return assignment.map(found -> found.toBuilder().binding(new Binding.ProjectStart()).build());
  }

  /** What people gain and lose adds up to the work that is more or less, unaffected or not. */
  @Property(tries = 300)
  void compare_workOfPeople_addsUp(
      @ForAll long seed, @ForAll PriorityRule first, @ForAll PriorityRule second) {
    List<Planned> versions = versions(seed, first, second);
    Duration sum =
        versions.get(0).to(versions.get(1)).people().stream()
            .map(AffectedPerson::moreWork)
            .reduce(Duration.ZERO, Duration::plus);
    assertThat(sum).isEqualTo(work(versions.get(1)).minus(work(versions.get(0))));
  }

  /** Each person gives the share of the chosen mode; thousandths of an hour are exact. */
  private static Duration work(Planned planned) {
    Duration work = Duration.ZERO;
    for (Assignment assignment : planned.schedule().assignments()) {
      Activity activity =
          planned.project().project().activities().stream()
              .filter(candidate -> candidate.id().equals(assignment.activity()))
              .findFirst()
              .orElseThrow();
      double share =
          assignment.mode() == 0
              ? activity.personShare()
              : activity.alternatives().get(assignment.mode() - 1).personShare();
      long millis = Math.round(assignment.worked().toMillis() * share);
      work = work.plusMillis(millis * assignment.people().size());
    }
    return work;
  }

  @Property(tries = 200)
  void compare_otherOrderOfInput_isTheSameButForTheOrder(
      @ForAll long seed, @ForAll PriorityRule first, @ForAll PriorityRule second) {
    ProjectSketch sketch = RandomProjects.rich(new Random(seed));
    Planned one = Planned.of(sketch.resolve(), first);
    Planned other = Planned.of(sketch.resolve(), second);
    ResolvedProject reversed = sketch.reversed().resolve();
    PlanComparison expected = one.to(other);
    PlanComparison actual = COMPARER.compare(reversed, one.schedule(), other.schedule());
    assertThat(actual.activities()).containsExactlyInAnyOrderElementsOf(expected.activities());
    assertThat(actual.deadlines()).containsExactlyInAnyOrderElementsOf(expected.deadlines());
    assertThat(actual.sentences()).hasSameSizeAs(expected.sentences());
  }

  @Provide
  Arbitrary<Optional<RunningProjects>> running() {
    return Arbitraries.randomValue(
        random -> RunningProjects.asPlanned(random).map(running -> running.disturbed(random)));
  }

  /** The replanner counts for itself, on ticks, how far its plan is from the one before. */
  @Property(tries = 200)
  void compare_planMadeAnew_movesWhatTheReplannerSays(
      @ForAll("running") Optional<RunningProjects> drawn) {
    Assume.that(drawn.isPresent());
    RunningProjects running = drawn.get();
    ReplanOutcome outcome =
        running
            .replanner()
            .withBudget(SearchBudget.ofSchedules(20))
            .replan(running.project(), running.plan(), running.progress());
    Assume.that(outcome instanceof Replanned);
    Replanned made = (Replanned) outcome;
    Set<ActivityId> started = new HashSet<>();
    running.progress().activities().forEach(each -> started.add(each.activity()));
    PlanComparison comparison =
        COMPARER.compare(running.project(), running.plan(), made.schedule());
    Duration moved =
        comparison.activities().stream()
            .filter(shift -> !started.contains(shift.activity()))
            .flatMap(shift -> shift.startMoved().stream())
            .map(Duration::abs)
            .reduce(Duration.ZERO, Duration::plus);
    assertThat(moved).isEqualTo(made.summary().movedStarts());
    assertThat(comparison.finishMoved()).isEqualTo(made.summary().finishDelay());
  }
}
