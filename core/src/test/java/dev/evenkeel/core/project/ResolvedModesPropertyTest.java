package dev.evenkeel.core.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.people.LearningGoal;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillWish;
import dev.evenkeel.core.testing.CoreDomain;
import dev.evenkeel.core.testing.SoundProject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class ResolvedModesPropertyTest {
  /** The activity that has nothing but one of the modes. */
  private static Activity alone(Activity activity, int mode) {
    ActivityBuilder alone = activity.toBuilder().alternatives(List.of());
    if (mode > 0) {
      ActivityMode alternative = activity.alternatives().get(mode - 1);
      alone
          .effort(alternative.effort())
          .personShare(alternative.personShare())
          .requirements(alternative.requirements())
          .demands(alternative.demands());
    }
    return alone.build();
  }

  private static Project alone(Project project, int mode) {
    List<Activity> activities =
        project.activities().stream()
            .map(a -> alone(a, Math.min(mode, a.alternatives().size())))
            .toList();
    return project.toBuilder().activities(activities).build();
  }

  @Property(tries = 400)
  void eachMode_isWhatTheActivityWouldBeWithThatModeAlone(
      @ForAll SoundProject sound, @ForAll @IntRange(max = 2) int mode) {
    ResolvedProject all = sound.resolve();
    ResolvedProject one = alone(sound.project(), mode).resolve(sound.book());
    assertThat(one.modeCount()).isEqualTo(one.activityCount());
    for (int i = 0; i < all.activityCount(); i++) {
      int m = Math.min(all.modeStart(i) + mode, all.modeStart(i + 1) - 1);
      assertThat(all.modeActivity(m)).isEqualTo(i);
      assertThat(all.modeDuration(m)).isEqualTo(one.duration(i));
      assertThat(all.modeHeadCount(m)).isEqualTo(one.headCount(i));
      assertThat(all.modePersonShare(m)).isEqualTo(one.modePersonShare(i));
      assertThat(all.workCalendar(all.modeCalendar(m)))
          .isEqualTo(one.workCalendar(one.calendar(i)));
      assertThat(requirements(all, m)).isEqualTo(requirements(one, i));
      assertThat(demands(all, m)).isEqualTo(demands(one, i));
    }
  }

  private static List<List<Integer>> requirements(ResolvedProject project, int mode) {
    return IntStream.range(
            project.modeRequirementStart(mode), project.modeRequirementStart(mode + 1))
        .mapToObj(
            r ->
                List.of(
                    project.requirementSkill(r),
                    project.requirementLevel(r),
                    project.requirementPeople(r)))
        .toList();
  }

  private static List<List<Integer>> demands(ResolvedProject project, int mode) {
    return IntStream.range(project.modeDemandStart(mode), project.modeDemandStart(mode + 1))
        .mapToObj(d -> List.of(project.demandResource(d), project.demandUnits(d)))
        .toList();
  }

  @Property(tries = 400)
  void alternatives_changeNothingThatIsSaidOfMode0(@ForAll SoundProject sound) {
    ResolvedProject all = sound.resolve();
    ResolvedProject one = alone(sound.project(), 0).resolve(sound.book());
    for (int i = 0; i < all.activityCount(); i++) {
      assertThat(all.duration(i)).isEqualTo(one.duration(i));
      assertThat(all.headCount(i)).isEqualTo(one.headCount(i));
      assertThat(all.requirementStart(i + 1)).isEqualTo(one.requirementStart(i + 1));
      assertThat(all.demandStart(i + 1)).isEqualTo(one.demandStart(i + 1));
      assertThat(all.workCalendar(all.calendar(i))).isEqualTo(one.workCalendar(one.calendar(i)));
      assertThat(all.release(i)).isEqualTo(one.release(i));
      assertThat(all.deadline(i)).isEqualTo(one.deadline(i));
      assertThat(all.activityWeight(i)).isEqualTo(sound.project().activities().get(i).weight());
      assertThat(all.modeName(all.modeStart(i)))
          .isEqualTo(sound.project().activities().get(i).name());
    }
  }

  @Property(tries = 400)
  void wishes_giveThePeopleBack(@ForAll SoundProject sound) {
    ResolvedProject resolved = sound.resolve();
    for (int p = 0; p < resolved.personCount(); p++) {
      Person person = sound.project().people().get(p);
      for (int s = 0; s < resolved.skillCount(); s++) {
        int skill = s;
        int wish =
            person.wishes().stream()
                .filter(w -> w.skill().equals(resolved.skill(skill)))
                .mapToInt(SkillWish::strength)
                .sum();
        int wanted =
            person.learning().stream()
                .filter(g -> g.skill().equals(resolved.skill(skill)))
                .mapToInt(LearningGoal::level)
                .sum();
        assertThat(resolved.wish(p, s)).isEqualTo(wish);
        assertThat(resolved.learns(p, s)).isEqualTo(wanted > resolved.level(p, s));
      }
    }
  }

  @Provide
  Arbitrary<List<CapacityChange>> changes() {
    return Combinators.combine(
            Arbitraries.integers().between(-300, 900), Arbitraries.integers().between(0, 5))
        .as((second, units) -> new CapacityChange(Instant.EPOCH.plusSeconds(second), units))
        .list()
        .ofMaxSize(12)
        .uniqueElements(CapacityChange::from)
        .map(list -> list.stream().sorted((a, b) -> a.from().compareTo(b.from())).toList());
  }

  /** Against the least capacity of all seconds of each minute. */
  @Property(tries = 400)
  void capacity_isTheLeastInEachTick(
      @ForAll SoundProject sound,
      @ForAll("changes") List<CapacityChange> changes,
      @ForAll @IntRange(max = 5) int capacity) {
    Resource resource =
        Resource.builder()
            .id(ResourceId.of("x"))
            .name("X")
            .capacity(capacity)
            .changes(changes)
            .build();
    Project project =
        sound.project().toBuilder()
            .start(Instant.EPOCH)
            .activities(List.of())
            .dependencies(List.of())
            .milestones(List.of())
            .addResources(resource)
            .build();
    ResolvedProject resolved = project.resolve(sound.book());
    int number = resolved.resourceCount() - 1;
    for (int tick = 0; tick < 20; tick++) {
      int from = 60 * tick;
      int least =
          IntStream.range(from, from + 60).map(s -> capacityAt(resource, s)).min().getAsInt();
      assertThat(capacityAt(resolved, number, tick)).isEqualTo(least);
    }
    assertStepsAscend(resolved, number);
  }

  private static int capacityAt(Resource resource, int second) {
    int units = resource.capacity();
    for (CapacityChange change : resource.changes()) {
      boolean holds = Duration.between(Instant.EPOCH, change.from()).toSeconds() <= second;
      units = holds ? change.capacity() : units;
    }
    return units;
  }

  private static int capacityAt(ResolvedProject project, int resource, long tick) {
    int units = project.capacity(resource);
    int end = project.capacityChangeStart(resource + 1);
    for (int k = project.capacityChangeStart(resource); k < end; k++) {
      units = project.capacityChangeTick(k) <= tick ? project.capacityChangeUnits(k) : units;
    }
    return units;
  }

  private static void assertStepsAscend(ResolvedProject project, int resource) {
    long tick = 0;
    int units = project.capacity(resource);
    int end = project.capacityChangeStart(resource + 1);
    for (int k = project.capacityChangeStart(resource); k < end; k++) {
      assertThat(project.capacityChangeTick(k)).isGreaterThan(tick);
      assertThat(project.capacityChangeUnits(k)).isNotEqualTo(units);
      tick = project.capacityChangeTick(k);
      units = project.capacityChangeUnits(k);
    }
  }
}
