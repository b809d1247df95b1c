package dev.evenkeel.core.change;

import static dev.evenkeel.core.change.Requests.approved;
import static dev.evenkeel.core.change.Requests.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.change.ScopeChange.AddedActivity;
import dev.evenkeel.core.change.ScopeChange.AddedDependency;
import dev.evenkeel.core.change.ScopeChange.AddedMilestone;
import dev.evenkeel.core.change.ScopeChange.AlteredActivity;
import dev.evenkeel.core.change.ScopeChange.AlteredMilestone;
import dev.evenkeel.core.change.ScopeChange.RemovedActivity;
import dev.evenkeel.core.change.ScopeChange.RemovedDependency;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.CyclicDependencyException;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.testing.CoreDomain;
import dev.evenkeel.core.testing.SoundProject;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class ChangeControlPropertyTest {
  private static final long NOTHING = Long.MIN_VALUE / 4;

  /** Activities 0 to n − 1 in an order without circles, with lags of elapsed time. */
  private static Project network(Random random, int size) {
    List<String> names = IntStream.range(0, size).mapToObj(i -> "a" + i).toList();
    List<Dependency> dependencies = new ArrayList<>();
    for (int from = 0; from < size; from++) {
      for (int to = from + 1; to < size; to++) {
        for (DependencyType type : DependencyType.values()) {
          if (random.nextInt(6) == 0) {
            dependencies.add(
                Requests.link(names.get(from), names.get(to)).toBuilder()
                    .type(type)
                    .lag(Duration.ofHours(random.nextInt(9) - 3))
                    .lagCalendar(CalendarId.of("elapsed"))
                    .build());
          }
        }
      }
    }
    Collections.shuffle(dependencies, random);
    return Requests.project(names, dependencies.toArray(Dependency[]::new));
  }

  /**
   * The least time between any two events, start 2i and finish 2i + 1 of activity i, that the
   * dependencies require if activities may take any time at all: all longest paths, by Floyd (1962)
   * and Warshall (1962).
   */
  private static long[][] required(Project project, List<ActivityId> activities) {
    int events = 2 * activities.size();
    long[][] gap = new long[events][events];
    for (int e = 0; e < events; e++) {
      Arrays.fill(gap[e], NOTHING);
      gap[e][e] = 0;
      gap[e & ~1][e] = 0;
    }
    for (Dependency dependency : project.dependencies()) {
      int from = 2 * activities.indexOf(dependency.from());
      int to = 2 * activities.indexOf(dependency.to());
      from += dependency.type().isFromFinish() ? 1 : 0;
      to += dependency.type().isToFinish() ? 1 : 0;
      gap[from][to] = Math.max(gap[from][to], dependency.lag().toHours());
    }
    for (int via = 0; via < events; via++) {
      for (int from = 0; from < events; from++) {
        for (int to = 0; to < events; to++) {
          if (gap[from][via] > NOTHING && gap[via][to] > NOTHING) {
            gap[from][to] = Math.max(gap[from][to], gap[from][via] + gap[via][to]);
          }
        }
      }
    }
    return gap;
  }

  private static List<ActivityId> some(Project project, Random random) {
    List<ActivityId> chosen =
        new ArrayList<>(project.activities().stream().map(Activity::id).toList());
    Collections.shuffle(chosen, random);
    return chosen.subList(0, random.nextInt(chosen.size()));
  }

  private static Project without(Project project, List<ActivityId> removed) {
    return Requests.applied(project, new ScopeChangeList().removing(removed).changes());
  }

  /** Changes in a list that grows. */
  private static final class ScopeChangeList {
    private final List<ScopeChange> changes = new ArrayList<>();

    ScopeChangeList removing(List<ActivityId> activities) {
      activities.forEach(activity -> changes.add(new RemovedActivity(activity)));
      return this;
    }

    ScopeChange[] changes() {
      return changes.toArray(ScopeChange[]::new);
    }
  }

  @Property(tries = 500)
  void bridging_requiresOfTheRestExactlyWhatWasRequired(
      @ForAll Random random, @ForAll @IntRange(min = 2, max = 8) int size) {
    Project before = network(random, size);
    List<ActivityId> removed = some(before, random);
    if (removed.isEmpty()) {
      return;
    }
    Project after = without(before, removed);
    List<ActivityId> all = before.activities().stream().map(Activity::id).toList();
    List<ActivityId> rest = after.activities().stream().map(Activity::id).toList();
    long[][] expected = required(before, all);
    long[][] actual = required(after, rest);
    for (int i = 0; i < actual.length; i++) {
      for (int j = 0; j < actual.length; j++) {
        int from = 2 * all.indexOf(rest.get(i / 2)) + i % 2;
        int to = 2 * all.indexOf(rest.get(j / 2)) + j % 2;
        assertThat(actual[i][j]).as("%s to %s", i, j).isEqualTo(expected[from][to]);
      }
    }
  }

  @Property(tries = 300)
  void removal_leavesTheRestAsItWas(@ForAll SoundProject sound, @ForAll Random random) {
    Project before = sound.project();
    List<ActivityId> removed = some(before, random);
    if (removed.isEmpty()) {
      return;
    }
    ChangeOutcome outcome =
        ChangeControl.standard()
            .apply(
                before, List.of(approved("cr", new ScopeChangeList().removing(removed).changes())));
    if (outcome instanceof Refused) {
      assertThat(outcome.findings().errors().of(ChangeFault.LAGS_WITHOUT_SUM))
          .isEqualTo(outcome.findings().errors());
      return;
    }
    Project after = outcome.orElseThrow();
    assertThat(after.activities())
        .isEqualTo(before.activities().stream().filter(a -> !removed.contains(a.id())).toList());
    List<Dependency> kept =
        before.dependencies().stream()
            .filter(d -> !removed.contains(d.from()) && !removed.contains(d.to()))
            .toList();
    assertThat(after.dependencies().subList(0, kept.size())).isEqualTo(kept);
    assertThat(after.milestones())
        .allSatisfy(
            milestone -> assertThat(milestone.after()).doesNotContainAnyElementsOf(removed));
    // Sound projects stay sound: nothing refers to what is gone, and no circle arises.
    assertThat(after.resolve(sound.book()).activityCount()).isEqualTo(after.activities().size());
  }

  @Property(tries = 300)
  void orderOfChanges_changesNothingButThePlaces(
      @ForAll SoundProject sound, @ForAll Random random) {
    Project before = sound.project();
    List<ScopeChange> changes = new ArrayList<>();
    Set<ActivityId> removed = new LinkedHashSet<>(some(before, random));
    removed.forEach(activity -> changes.add(new RemovedActivity(activity)));
    Set<String> pairs = new HashSet<>();
    for (Dependency dependency : before.dependencies()) {
      // Without the dependencies of what goes there is no sum of lags to fail.
      boolean touched = removed.contains(dependency.from()) || removed.contains(dependency.to());
      if ((touched || random.nextInt(4) == 0) && pairs.add(dependency.toString())) {
        changes.add(new RemovedDependency(dependency.from(), dependency.to()));
      }
    }
    for (Activity activity : before.activities()) {
      if (!removed.contains(activity.id()) && random.nextBoolean()) {
        changes.add(new AlteredActivity(activity.toBuilder().name("Other").build()));
        Activity more = activity.toBuilder().id(Requests.id("new-" + activity.id())).build();
        changes.add(new AddedActivity(more));
        changes.add(new AddedDependency(Dependency.finishToStart(activity.id(), more.id())));
      }
    }
    if (changes.isEmpty()) {
      return;
    }
    Project one = Requests.applied(before, changes.toArray(ScopeChange[]::new));
    Collections.shuffle(changes, random);
    Project other = Requests.applied(before, changes.toArray(ScopeChange[]::new));
    assertThat(other.activities()).containsExactlyInAnyOrderElementsOf(one.activities());
    assertThat(other.dependencies()).containsExactlyInAnyOrderElementsOf(one.dependencies());
    assertThat(other.milestones()).isEqualTo(one.milestones());
  }

  /** As the network above, but with lags on two calendars and milestones. */
  private static Project mixed(Random random, int size) {
    Project plain = network(random, size);
    List<Dependency> dependencies = new ArrayList<>();
    for (Dependency dependency : plain.dependencies()) {
      if (random.nextInt(3) > 0) {
        Duration lag = random.nextInt(3) > 0 ? Duration.ZERO : dependency.lag();
        Optional<CalendarId> calendar =
            random.nextBoolean() ? dependency.lagCalendar() : Optional.empty();
        dependencies.add(dependency.toBuilder().lag(lag).lagCalendar(calendar).build());
      }
    }
    return plain.toBuilder()
        .dependencies(dependencies)
        .addMilestones(
            milestone("m", some(plain, random)), milestone("last", List.of(name(size - 1))))
        .build();
  }

  private static ActivityId name(int number) {
    return Requests.id("a" + number);
  }

  private static Milestone milestone(String id, List<ActivityId> after) {
    return Milestone.builder().id(MilestoneId.of(id)).name(id).after(after).build();
  }

  private static ChangeOutcome outcome(Project project, List<ScopeChange> changes) {
    return ChangeControl.standard()
        .apply(project, List.of(approved("cr", changes.toArray(ScopeChange[]::new))));
  }

  /** Removals with changes that may contradict them and each other. */
  private static List<ScopeChange> anyChanges(Project before, Random random) {
    int size = before.activities().size();
    List<ScopeChange> changes = new ArrayList<>();
    some(before, random).forEach(activity -> changes.add(new RemovedActivity(activity)));
    if (random.nextInt(3) == 0) {
      changes.add(new AlteredMilestone(milestone("m", some(before, random))));
      changes.add(new AddedMilestone(milestone("n" + random.nextInt(2), some(before, random))));
      changes.add(new AddedMilestone(milestone("n0", some(before, random))));
    }
    for (int k = random.nextInt(3); k > 0; k--) {
      ActivityId more = Requests.id("b" + random.nextInt(9));
      changes.add(new AddedActivity(Requests.activity(more.value(), 1)));
      changes.add(new AddedDependency(Dependency.finishToStart(more, name(random.nextInt(size)))));
      changes.add(new AddedDependency(Dependency.finishToStart(name(random.nextInt(size)), more)));
    }
    if (random.nextInt(4) == 0 && !before.dependencies().isEmpty()) {
      Dependency gone = before.dependencies().get(0);
      changes.add(new RemovedDependency(gone.from(), gone.to()));
    }
    return changes;
  }

  @Property(tries = 3000)
  void anyOrderOfChanges_givesTheSameOutcome(
      @ForAll Random random, @ForAll @IntRange(min = 2, max = 8) int size) {
    Project before = mixed(random, size);
    List<ScopeChange> changes = anyChanges(before, random);
    if (changes.isEmpty()) {
      return;
    }
    ChangeOutcome one = outcome(before, changes);
    Collections.shuffle(changes, random);
    ChangeOutcome other = outcome(before, changes);
    assertThat(other.getClass()).isEqualTo(one.getClass());
    assertThat(new HashSet<>(other.findings().asList()))
        .isEqualTo(new HashSet<>(one.findings().asList()));
    if (one instanceof Changed) {
      Project expected = one.orElseThrow();
      Project actual = other.orElseThrow();
      assertThat(actual.activities()).containsExactlyInAnyOrderElementsOf(expected.activities());
      assertThat(actual.dependencies())
          .containsExactlyInAnyOrderElementsOf(expected.dependencies());
      assertThat(actual.milestones()).containsExactlyInAnyOrderElementsOf(expected.milestones());
    }
  }

  /** One request for each activity. */
  private static ChangeOutcome oneByOne(Project project, List<ActivityId> removed) {
    List<ChangeRequest> requests =
        removed.stream().map(a -> approved("cr-" + a, new RemovedActivity(a))).toList();
    return ChangeControl.standard().apply(project, requests);
  }

  /** The dependencies without those that another requires in any case. */
  private static Set<Dependency> strongest(Project project) {
    List<Dependency> all =
        project.dependencies().stream()
            .map(d -> d.lag().isZero() ? d.toBuilder().lagCalendar(Optional.empty()).build() : d)
            .distinct()
            .toList();
    return all.stream()
        .filter(weak -> all.stream().noneMatch(strong -> requires(strong, weak)))
        .collect(Collectors.toSet());
  }

  private static boolean requires(Dependency strong, Dependency weak) {
    boolean sameEnds =
        strong.from().equals(weak.from())
            && strong.to().equals(weak.to())
            && strong.type() == weak.type();
    boolean isAfter = !strong.lag().isNegative() && weak.lag().compareTo(Duration.ZERO) <= 0;
    return sameEnds
        && strong.lag().compareTo(weak.lag()) > 0
        && (isAfter || strong.lagCalendar().equals(weak.lagCalendar()));
  }

  @Property(tries = 3000)
  void removalsOneByOne_giveTheSameProjectAsAtOnce(
      @ForAll Random random, @ForAll @IntRange(min = 2, max = 8) int size) {
    Project before = mixed(random, size);
    List<ActivityId> removed = new ArrayList<>(some(before, random));
    if (removed.isEmpty()) {
      return;
    }
    ChangeOutcome once =
        ChangeControl.standard()
            .apply(
                before, List.of(approved("cr", new ScopeChangeList().removing(removed).changes())));
    ChangeOutcome anyhow = oneByOne(before, removed);
    if (once instanceof Refused || anyhow instanceof Refused) {
      return;
    }
    Project expected = once.orElseThrow();
    assertThat(strongest(anyhow.orElseThrow())).isEqualTo(strongest(expected));
    for (int k = 0; k < expected.milestones().size(); k++) {
      // What is known of the start of a predecessor is lost if its successor goes before it.
      assertThat(expected.milestones().get(k).after())
          .containsAll(anyhow.orElseThrow().milestones().get(k).after());
    }
    Collections.sort(removed);
    ChangeOutcome forwards = oneByOne(before, removed);
    if (forwards instanceof Changed) {
      assertThat(strongest(forwards.orElseThrow())).isEqualTo(strongest(expected));
      assertThat(forwards.orElseThrow().milestones()).isEqualTo(expected.milestones());
    }
  }

  @Property(tries = 300)
  void addition_andItsRemoval_giveTheSameProject(
      @ForAll SoundProject sound, @ForAll Random random) {
    Project before = sound.project();
    Activity more = before.activities().get(0).toBuilder().id(Requests.id("new")).build();
    List<ScopeChange> add = new ArrayList<>(List.of(new AddedActivity(more)));
    List<ScopeChange> remove = new ArrayList<>(List.of(new RemovedActivity(more.id())));
    for (ActivityId other : some(before, random)) {
      add.add(new AddedDependency(Dependency.finishToStart(other, more.id())));
      remove.add(new RemovedDependency(other, more.id()));
    }
    Project after = Requests.applied(before, add.toArray(ScopeChange[]::new));
    assertThat(after).isNotEqualTo(before);
    assertThat(Requests.applied(after, remove.toArray(ScopeChange[]::new))).isEqualTo(before);
  }

  @Property(tries = 300)
  void undecidedRequests_changeNothing(@ForAll SoundProject sound, @ForAll Random random) {
    ChangeRequest open =
        proposed(
            "cr",
            new ScopeChangeList()
                .removing(List.of(sound.project().activities().get(0).id()))
                .changes());
    List<ChangeRequest> requests =
        List.of(random.nextBoolean() ? open : open.rejected(Requests.SPONSOR, Requests.DECIDED));
    assertThat(ChangeControl.standard().apply(sound.project(), requests).orElseThrow())
        .isSameAs(sound.project());
  }

  @Property(tries = 500)
  void addedDependencies_areRefusedExactlyIfTheyCloseACircle(
      @ForAll Random random, @ForAll @IntRange(min = 2, max = 7) int size) {
    Project before = network(random, size);
    List<Dependency> added = new ArrayList<>();
    for (int k = 0; k < 1 + random.nextInt(3); k++) {
      int from = random.nextInt(size);
      added.add(Requests.link("a" + from, "a" + (from + 1 + random.nextInt(size - 1)) % size));
    }
    ScopeChange[] changes = added.stream().map(AddedDependency::new).toArray(ScopeChange[]::new);
    ChangeOutcome outcome =
        ChangeControl.standard().apply(before, List.of(approved("cr", changes)));
    Project naive = before.toBuilder().addAllDependencies(added).build();
    assertThat(outcome instanceof Refused).isEqualTo(isCyclic(naive));
    assertThat(outcome.findings().hasErrors())
        .isEqualTo(!outcome.findings().of(ChangeFault.CYCLIC_DEPENDENCY).isEmpty());
  }

  private static boolean isCyclic(Project project) {
    CalendarBook book = CalendarBook.builder().defaultCalendar(WorkCalendar.always()).build();
    try {
      return project.resolve(book).activityCount() < 0;
    } catch (CyclicDependencyException e) {
      return true;
    }
  }
}
