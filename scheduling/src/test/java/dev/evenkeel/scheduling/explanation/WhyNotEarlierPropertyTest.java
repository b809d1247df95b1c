package dev.evenkeel.scheduling.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Instant;
import java.util.ArrayList;
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
    RandomSchedules schedules = new RandomSchedules(project, capacity);
    schedules
        .leftJustified(random)
        .ifPresent(
            schedule ->
                schedule.assignments().stream()
                    .map(Assignment::activity)
                    .forEach(
                        one -> {
                          TickByTick trial = new TickByTick(project, schedule, capacity, one);
                          assertThat(trial.canStartBefore(trial.start())).isFalse();
                          check(trial, schedules.explainer().whyNotEarlier(project, schedule, one));
                        }));
  }

  @Property(tries = 300)
  void whyNotEarlier_heldBack_isExact(@ForAll("rich") ProjectSketch sketch, @ForAll long seed) {
    RandomSchedules.heldBack(sketch, new Random(seed))
        .ifPresent(schedule -> checkHeldBack(sketch.resolve(), schedule));
  }

  private static void checkHeldBack(ResolvedProject project, Schedule schedule) {
    for (Assignment assignment : schedule.assignments()) {
      TickByTick trial = new TickByTick(project, schedule, Optional.empty(), assignment.activity());
      WhyNotEarlier why =
          Explainer.standard().whyNotEarlier(project, schedule, assignment.activity());
      boolean isPutOff = why.decisive() instanceof Obstacle.PutOff;
      assertThat(isPutOff).isEqualTo(trial.canStartBefore(why.start()));
      if (isPutOff) {
        Instant possible = why.examinedStart().orElseThrow();
        assertThat(why.obstacles()).containsExactly(new Obstacle.PutOff(possible));
        assertThat(trial.canStart(possible, List.of())).isTrue();
        assertThat(trial.canStartBefore(possible)).isFalse();
      } else {
        check(trial, why);
      }
    }
  }

  /** One person's work by hand, at once and against dependencies on finishes. */
  @Property(tries = 1000)
  void whyNotEarlier_overlapping_isExact(@ForAll long seed) {
    Random random = new Random(seed);
    ProjectSketch sketch = new ProjectSketch().person("yan", "talk", 1);
    List<Assignment> plan = new ArrayList<>();
    int finishOfLast = 0;
    for (int k = 0; k < 4; k++) {
      int work = 1 + random.nextInt(6);
      int start = random.nextInt(8);
      String id = "a" + k;
      sketch.activity(id, work, activity -> activity.interruptible(true));
      boolean staffed = random.nextInt(3) > 0;
      if (staffed) {
        sketch.needs(id, "talk", 1, 1);
      }
      if (k > 0 && finishOfLast <= start + work && random.nextBoolean()) {
        sketch.link("a" + (k - 1), id, DependencyType.FINISH_TO_FINISH, 0);
      }
      finishOfLast = start + work;
      plan.add(work(id, start, start + work, staffed ? List.of("yan") : List.of()));
    }
    checkHeldBack(
        sketch.resolve(),
        Schedule.builder()
            .project(ProjectId.of("sketch"))
            .start(ProjectSketch.START)
            .assignments(plan)
            .build());
  }

  private static Assignment work(String activity, long start, long finish, List<String> people) {
    return Assignment.builder()
        .activity(ActivityId.of(activity))
        .start(ProjectSketch.at(start))
        .finish(ProjectSketch.at(finish))
        .addWorking(Interval.of(ProjectSketch.at(start), ProjectSketch.at(finish)))
        .people(people.stream().map(PersonId::of).toList())
        .binding(new Binding.ProjectStart())
        .build();
  }

  private static void check(TickByTick trial, WhyNotEarlier why) {
    assertThat(why.obstacles()).isNotEmpty();
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
}
