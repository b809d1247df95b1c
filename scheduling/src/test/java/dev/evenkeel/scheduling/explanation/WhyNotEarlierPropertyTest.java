package dev.evenkeel.scheduling.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The law of explanations against a checker that tries every tick: all obstacles removed let the
 * activity start at the examined start, any fewer do not, and none removed allow no earlier start.
 */
class WhyNotEarlierPropertyTest {
  @Provide
  Arbitrary<ProjectSketch> network() {
    return Arbitraries.randomValue(random -> RandomProjects.network(random, true));
  }

  @Provide
  Arbitrary<ProjectSketch> staffed() {
    return Arbitraries.randomValue(RandomProjects::staffed);
  }

  @Provide
  Arbitrary<ProjectSketch> rich() {
    return Arbitraries.randomValue(RandomProjects::rich);
  }

  @Provide
  Arbitrary<ProjectSketch> multiMode() {
    return Arbitraries.randomValue(random -> RandomProjects.multiMode(random, 8));
  }

  @Property(tries = 300)
  void whyNotEarlier_network_isExact(@ForAll("network") ProjectSketch sketch, @ForAll long seed) {
    check(sketch.resolve(), Optional.empty(), new Random(seed));
  }

  @Property(tries = 400)
  void whyNotEarlier_staffed_isExact(@ForAll("staffed") ProjectSketch sketch, @ForAll long seed) {
    check(sketch.resolve(), Optional.empty(), new Random(seed));
  }

  @Property(tries = 400)
  void whyNotEarlier_rich_isExact(@ForAll("rich") ProjectSketch sketch, @ForAll long seed) {
    check(sketch.resolve(), Optional.empty(), new Random(seed));
  }

  @Property(tries = 400)
  void whyNotEarlier_serviceFirst_isExact(@ForAll("rich") ProjectSketch sketch, @ForAll long seed) {
    Random random = new Random(seed);
    ResolvedProject project = sketch.resolve();
    check(project, Optional.of(RandomProjects.capacity(random, project.project())), random);
  }

  @Property(tries = 400)
  void whyNotEarlier_multiMode_isExact(
      @ForAll("multiMode") ProjectSketch sketch, @ForAll long seed) {
    check(sketch.resolve(), Optional.empty(), new Random(seed));
  }

  private static void check(
      ResolvedProject project, Optional<ProjectCapacity> capacity, Random random) {
    ResourceScheduler scheduler = ResourceScheduler.standard();
    Explainer explainer = Explainer.standard();
    if (capacity.isPresent()) {
      scheduler = scheduler.withCapacity(capacity.get());
      explainer = explainer.withCapacity(capacity.get());
    }
    if (scheduler.schedule(project, order(project, random)) instanceof Scheduled scheduled) {
      Schedule schedule = scheduled.schedule();
      for (Assignment assignment : schedule.assignments()) {
        WhyNotEarlier why = explainer.whyNotEarlier(project, schedule, assignment.activity());
        check(new TickByTick(project, schedule, capacity, assignment.activity()), why);
      }
    }
  }

  private static void check(TickByTick trial, WhyNotEarlier why) {
    assertThat(why.obstacles()).isNotEmpty();
    assertThat(trial.canStartBefore(why.start()))
        .as("%s in %s", why, trial.schedule().assignments())
        .isFalse();
    if (why.examinedStart().isEmpty()) {
      assertThat(why.start()).isEqualTo(ProjectSketch.START);
      return;
    }
    Instant examined = why.examinedStart().get();
    assertThat(examined).isBefore(why.start());
    assertThat(trial.canStart(examined, why.obstacles())).as("%s", why).isTrue();
    subsets(atoms(why.obstacles()))
        .forEach(fewer -> assertThat(trial.canStart(examined, fewer)).as("%s", why).isFalse());
  }

  /** Returns every proper subset of a few, of many only those that lack one. */
  private static Stream<List<Obstacle>> subsets(List<Obstacle> atoms) {
    if (atoms.size() > 10) {
      return Stream.iterate(0, k -> k < atoms.size(), k -> k + 1)
          .map(k -> chosen(atoms, ((1 << atoms.size()) - 1) & ~(1 << k)));
    }
    return Stream.iterate(0, set -> set < (1 << atoms.size()) - 1, set -> set + 1)
        .map(set -> chosen(atoms, set));
  }

  private static List<Obstacle> chosen(List<Obstacle> atoms, int set) {
    List<Obstacle> chosen = new ArrayList<>();
    for (int k = 0; k < atoms.size(); k++) {
      if ((set >> k & 1) == 1) {
        chosen.add(atoms.get(k));
      }
    }
    return chosen;
  }

  /** Returns the obstacles in their smallest parts. */
  private static List<Obstacle> atoms(List<Obstacle> obstacles) {
    return obstacles.stream().flatMap(WhyNotEarlierPropertyTest::atoms).toList();
  }

  private static Stream<Obstacle> atoms(Obstacle obstacle) {
    if (obstacle instanceof Obstacle.BusyPerson it) {
      return it.activities().stream()
          .map(one -> new Obstacle.BusyPerson(it.person(), List.of(one), it.until()));
    }
    if (obstacle instanceof Obstacle.BusyResource it) {
      return it.activities().stream()
          .map(one -> new Obstacle.BusyResource(it.resource(), List.of(one), it.until()));
    }
    if (obstacle instanceof Obstacle.SpareTaken it) {
      return it.activities().stream()
          .map(one -> new Obstacle.SpareTaken(it.team(), List.of(one), it.until()));
    }
    if (obstacle instanceof Obstacle.PersonAway it) {
      return times(it.closed()).map(one -> new Obstacle.PersonAway(it.person(), one));
    }
    if (obstacle instanceof Obstacle.ClosedCalendar it) {
      return times(it.closed()).map(one -> new Obstacle.ClosedCalendar(it.calendar(), one));
    }
    if (obstacle instanceof Obstacle.ClosedResource it) {
      return times(it.closed()).map(one -> new Obstacle.ClosedResource(it.resource(), one));
    }
    return Stream.of(obstacle);
  }

  private static Stream<List<Interval>> times(List<Interval> closed) {
    return closed.stream().map(List::of);
  }

  private static List<ActivityId> order(ResolvedProject project, Random random) {
    List<Integer> open = new ArrayList<>();
    for (int k = 0; k < project.activityCount(); k++) {
      open.add(k);
    }
    Collections.shuffle(open, random);
    List<ActivityId> order = new ArrayList<>();
    while (!open.isEmpty()) {
      Integer next = open.stream().filter(k -> isReady(project, k, open)).findFirst().orElseThrow();
      order.add(project.activity(next));
      open.remove(next);
    }
    return order;
  }

  private static boolean isReady(ResolvedProject project, int activity, List<Integer> open) {
    return project.project().dependencies().stream()
        .filter(dependency -> dependency.to().equals(project.activity(activity)))
        .noneMatch(dependency -> open.contains(project.indexOf(dependency.from())));
  }
}
