package dev.evenkeel.scheduling.resource.internal.multimode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.ResourceKind;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.search.EngineResult;
import dev.evenkeel.scheduling.resource.internal.search.SearchEngine;
import dev.evenkeel.scheduling.resource.internal.search.SearchSettings;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.search.SearchEnd;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MultiModeEngineTest {
  private static final SchedulingLimits NO_LIMITS =
      new SchedulingLimits(Optional.empty(), 1_000_000);

  private static ProjectSketch sketch() {
    return new ProjectSketch()
        .person("ada", "data", 3)
        .person("ben", "data", 1)
        .person("cy", "data", 1);
  }

  private static Optional<SearchEngine> engine(ProjectSketch sketch) {
    return MultiModeEngine.of(sketch.resolve(), NO_LIMITS);
  }

  private static EngineResult search(ProjectSketch sketch) {
    return engine(sketch)
        .orElseThrow()
        .search(SearchSettings.of(SearchBudget.ofSchedules(1_000), 1))
        .orElseThrow();
  }

  private static ProjectSketch unbroken(ProjectSketch sketch, String id, int hours) {
    return sketch.activity(id, hours, activity -> activity.interruptible(false));
  }

  private static ActivityMode trainees(int hours) {
    return ActivityMode.builder()
        .name("trainees")
        .effort(Effort.of(Duration.ofHours(2L * hours)))
        .addRequirements(new SkillRequirement(SkillId.of("data"), 1, 2))
        .build();
  }

  @Test
  void search_expertOrTwoTrainees_usesBoth() {
    ProjectSketch sketch = sketch();
    for (String id : new String[] {"a", "b"}) {
      sketch
          .activity(id, 6, a -> a.interruptible(false).addAlternatives(trainees(5)))
          .needs(id, "data", 3, 1);
    }
    EngineResult result = search(sketch);
    assertThat(result.makespanTicks()).isEqualTo(6);
    assertThat(result.decisions().mode(0) + result.decisions().mode(1)).isEqualTo(1);
  }

  @Test
  void search_releaseDates_areKept() {
    ProjectSketch sketch = sketch();
    sketch.activity("a", 3, a -> a.interruptible(false).earliestStart(ProjectSketch.at(4)));
    EngineResult result = search(sketch.needs("a", "data", 1, 1));
    assertThat(result.makespanTicks()).isEqualTo(7);
    assertThat(result.boundTicks()).isEqualTo(7);
    assertThat(result.end()).isEqualTo(SearchEnd.OPTIMAL);
  }

  @Test
  void search_stockTooSmall_findsNothing() {
    ProjectSketch sketch = unbroken(unbroken(sketch(), "a", 2), "b", 2);
    sketch.uses("a", "money", 3).uses("b", "money", 3);
    sketch.project(p -> p.addResources(stock(5)));
    assertThat(engine(sketch).orElseThrow().search(settings())).isEmpty();
    sketch.project(p -> p.addResources(stock(6)));
    assertThat(engine(sketch).orElseThrow().search(settings())).isPresent();
  }

  private static SearchSettings settings() {
    return SearchSettings.of(SearchBudget.ofSchedules(50), 1);
  }

  private static Resource stock(int units) {
    return Resource.builder()
        .id(ResourceId.of("money"))
        .name("Money")
        .kind(ResourceKind.NON_RENEWABLE)
        .capacity(units)
        .build();
  }

  @Test
  void search_modesThatOnlyTogetherExceedTwoStocks_findsNothing() {
    // Each mode alone could be afforded, and each stock by some choice, but no choice suits both.
    ProjectSketch sketch = new ProjectSketch();
    for (String id : new String[] {"a", "b"}) {
      ActivityMode other =
          ActivityMode.builder()
              .name("other")
              .effort(Effort.of(Duration.ofHours(1)))
              .addDemands(new ResourceDemand(ResourceId.of("time"), 4))
              .build();
      sketch
          .activity(id, 1, a -> a.interruptible(false).addAlternatives(other))
          .uses(id, "money", 4);
    }
    sketch.project(p -> p.addResources(stock(7), time(3)));
    assertThat(engine(sketch).orElseThrow().search(settings())).isEmpty();
  }

  private static Resource time(int units) {
    return stock(units).toBuilder().id(ResourceId.of("time")).build();
  }

  @Test
  void search_bestEndsBehindTheHorizon_findsNothing() {
    ResolvedProject project = unbroken(sketch(), "a", 4).needs("a", "data", 1, 1).resolve();
    for (long horizon : new long[] {3, 4}) {
      SchedulingLimits limits = new SchedulingLimits(Optional.empty(), horizon);
      SearchEngine engine = MultiModeEngine.of(project, limits).orElseThrow();
      assertThat(engine.search(settings()).isPresent()).isEqualTo(horizon == 4);
    }
  }

  @Test
  void search_timeBudget_endsByTheClock() {
    ProjectSketch sketch = sketch();
    for (int j = 0; j < 12; j++) {
      unbroken(sketch, "a" + j, 1 + j % 5).needs("a" + j, "data", 1, 1 + j % 2);
    }
    AtomicLong clock = new AtomicLong();
    SearchBudget budget = SearchBudget.ofTime(Duration.ofMillis(1), () -> clock.addAndGet(1_000));
    EngineResult result =
        engine(sketch).orElseThrow().search(SearchSettings.of(budget, 1)).orElseThrow();
    assertThat(result.makespanTicks()).isGreaterThanOrEqualTo(result.boundTicks());
  }

  /** Three chains that differ only at their ends; who is listed first must not matter. */
  @Test
  void search_longChainsListedInAnyOrder_findsTheSame() {
    List<List<Long>> found = new ArrayList<>();
    for (long seed = 1; seed <= 4; seed++) {
      EngineResult result =
          MultiModeEngine.of(chains(new Random(seed)), NO_LIMITS)
              .orElseThrow()
              .search(SearchSettings.of(SearchBudget.ofSchedules(40), 1))
              .orElseThrow();
      found.add(List.of(result.makespanTicks(), result.boundTicks(), result.schedules()));
    }
    assertThat(found).containsOnly(found.get(0));
  }

  private static ResolvedProject chains(Random random) {
    ProjectSketch sketch = new ProjectSketch().resource("r", 5);
    List<Integer> people = new ArrayList<>(List.of(0, 1, 2, 3));
    Collections.shuffle(people, random);
    people.forEach(person -> sketch.person("p" + person, "data", 1));
    List<Integer> places = new ArrayList<>(IntStream.range(0, 450).boxed().toList());
    Collections.shuffle(places, random);
    for (int place : places) {
      int k = place / 3;
      int duration = k == 149 ? 2 + place % 3 : 1 + k * 7 % 5;
      unbroken(sketch, "a" + place, duration)
          .uses("a" + place, "r", 1 + k * 3 % 4)
          .needs("a" + place, "data", 1, 1);
    }
    for (int place = 3; place < 450; place++) {
      sketch.after("a" + place, "a" + (place - 3));
    }
    return sketch.resolve();
  }

  @Test
  void of_whatTheArraysCannotExpress_isEmpty() {
    assertThat(engine(new ProjectSketch())).isEmpty();
    assertThat(engine(new ProjectSketch().activity("a", 3))).isEmpty();
    assertThat(engine(unbroken(new ProjectSketch(), "a", 3))).isPresent();
    assertThat(engine(pair().link("a", "b", DependencyType.START_TO_START, 0))).isEmpty();
    assertThat(engine(pair().link("a", "b", DependencyType.FINISH_TO_START, 2))).isEmpty();
    assertThat(engine(pair().hours("MON-FRI 08:00-16:00"))).isEmpty();
    assertThat(engine(pair().person("ada", "data", 1).works("ada", "MON 08:00-16:00"))).isEmpty();
    assertThat(engine(shared(0.5))).isEmpty();
    assertThat(engine(shared(1))).isPresent();
    assertThat(engine(pair().activity("long", 2_000_000, a -> a.interruptible(false)))).isEmpty();
  }

  private static ProjectSketch pair() {
    return unbroken(unbroken(new ProjectSketch(), "a", 2), "b", 3);
  }

  private static ProjectSketch shared(double share) {
    return sketch()
        .activity("a", 2, activity -> activity.interruptible(false).personShare(share))
        .needs("a", "data", 1, 1);
  }

  @Test
  void of_resourceThatChanges_isEmpty() {
    Resource crane =
        Resource.builder().id(ResourceId.of("crane")).name("Crane").capacity(2).build();
    assertThat(engine(pair().uses("a", "crane", 1).project(p -> p.addResources(crane))))
        .isPresent();
    Resource less =
        crane.toBuilder().addChanges(new CapacityChange(ProjectSketch.at(5), 1)).build();
    assertThat(engine(pair().uses("a", "crane", 1).project(p -> p.addResources(less)))).isEmpty();
  }

  @Test
  void of_tooMuchMemory_isEmpty() {
    ProjectSketch sketch = new ProjectSketch();
    for (int p = 0; p < 130; p++) {
      sketch.person("p" + p, "data", 1);
    }
    unbroken(sketch, "a", 900_000).needs("a", "data", 1, 1);
    unbroken(sketch, "b", 1).needs("b", "data", 1, 1);
    assertThat(engine(sketch)).isEmpty();
  }
}
