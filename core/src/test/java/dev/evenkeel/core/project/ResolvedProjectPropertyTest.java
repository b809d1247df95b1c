package dev.evenkeel.core.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.testing.CoreDomain;
import dev.evenkeel.core.testing.SoundProject;
import dev.evenkeel.core.time.TickCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class ResolvedProjectPropertyTest {
  @Provide
  Arbitrary<Duration> ticks() {
    return Arbitraries.longs().between(1, 86_400).map(Duration::ofSeconds);
  }

  @Property
  void duration_isTheLeastNumberOfTicksThatSuffices(
      @ForAll SoundProject sound, @ForAll("ticks") Duration tick) {
    ResolveSettings settings = ResolveSettings.builder().tick(tick).build();
    ResolvedProject resolved = sound.project().resolve(sound.book(), settings);
    for (int i = 0; i < resolved.activityCount(); i++) {
      Activity activity = sound.project().activities().get(i);
      BigDecimal perTick =
          new BigDecimal(tick.toNanos())
              .multiply(new BigDecimal(Math.max(1, activity.headCount())))
              .multiply(BigDecimal.valueOf(activity.personShare()));
      BigDecimal exact =
          new BigDecimal(activity.effort().expected().toNanos())
              .divide(perTick, 0, RoundingMode.CEILING);
      assertThat(resolved.duration(i)).isEqualTo(exact.longValueExact());
    }
  }

  @Property
  void dates_areRoundedIntoTheirBounds(@ForAll SoundProject sound, @ForAll("ticks") Duration tick) {
    ResolveSettings settings = ResolveSettings.builder().tick(tick).build();
    ResolvedProject resolved = sound.project().resolve(sound.book(), settings);
    Instant start = sound.project().start();
    for (int i = 0; i < resolved.activityCount(); i++) {
      Activity activity = sound.project().activities().get(i);
      Instant earliest = activity.earliestStart().filter(start::isBefore).orElse(start);
      Instant release = resolved.instant(resolved.release(i));
      assertThat(release).isAfterOrEqualTo(earliest).isBefore(earliest.plus(tick));
      if (activity.deadline().isPresent()) {
        Instant deadline = resolved.instant(resolved.deadline(i));
        assertThat(deadline)
            .isBeforeOrEqualTo(activity.deadline().get())
            .isAfter(activity.deadline().get().minus(tick));
      }
    }
  }

  @Property
  void rows_giveTheProjectBack(@ForAll SoundProject sound) {
    Project project = sound.project();
    ResolvedProject resolved = sound.resolve();
    for (int i = 0; i < resolved.activityCount(); i++) {
      Activity activity = project.activities().get(i);
      assertThat(resolved.activity(i)).isEqualTo(activity.id());
      assertThat(resolved.indexOf(activity.id())).isEqualTo(i);
      assertThat(resolved.interruptible(i)).isEqualTo(activity.interruptible());
      assertThat(resolved.headCount(i)).isEqualTo(activity.headCount());
      assertThat(requirements(resolved, i)).isEqualTo(activity.requirements());
      assertThat(demands(resolved, i)).isEqualTo(activity.demands());
    }
  }

  private static List<SkillRequirement> requirements(ResolvedProject resolved, int activity) {
    return IntStream.range(
            resolved.requirementStart(activity), resolved.requirementStart(activity + 1))
        .mapToObj(
            r ->
                new SkillRequirement(
                    resolved.skill(resolved.requirementSkill(r)),
                    resolved.requirementLevel(r),
                    resolved.requirementPeople(r)))
        .toList();
  }

  private static List<ResourceDemand> demands(ResolvedProject resolved, int activity) {
    return IntStream.range(resolved.demandStart(activity), resolved.demandStart(activity + 1))
        .mapToObj(
            d ->
                new ResourceDemand(
                    resolved.resource(resolved.demandResource(d)), resolved.demandUnits(d)))
        .toList();
  }

  @Property
  void dependencies_giveTheProjectBack(@ForAll SoundProject sound) {
    ResolvedProject resolved = sound.resolve();
    List<Dependency> found = new ArrayList<>();
    for (int i = 0; i < resolved.activityCount(); i++) {
      for (int k = resolved.outgoingStart(i); k < resolved.outgoingStart(i + 1); k++) {
        Dependency dependency = resolved.dependency(k);
        found.add(dependency);
        assertThat(resolved.from(k)).isEqualTo(i);
        assertThat(resolved.activity(i)).isEqualTo(dependency.from());
        assertThat(resolved.activity(resolved.to(k))).isEqualTo(dependency.to());
        assertThat(resolved.type(k)).isEqualTo(dependency.type());
        assertThat(resolved.lag(k)).isEqualTo(dependency.lag().toMinutes());
        assertThat(resolved.workCalendar(resolved.lagCalendar(k)))
            .isEqualTo(
                dependency
                    .lagCalendar()
                    .flatMap(sound.book()::named)
                    .orElse(sound.book().defaultCalendar()));
      }
      for (int x = resolved.incomingStart(i); x < resolved.incomingStart(i + 1); x++) {
        assertThat(resolved.to(resolved.incoming(x))).isEqualTo(i);
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(sound.project().dependencies());
  }

  @Property
  void topologicalOrder_putsPredecessorsFirst(@ForAll SoundProject sound) {
    ResolvedProject resolved = sound.resolve();
    int[] place = new int[resolved.activityCount()];
    Set<Integer> seen = new HashSet<>();
    for (int position = 0; position < place.length; position++) {
      place[resolved.topological(position)] = position;
      seen.add(resolved.topological(position));
    }
    assertThat(seen).hasSize(place.length);
    for (int k = 0; k < resolved.dependencyCount(); k++) {
      assertThat(place[resolved.from(k)]).isLessThan(place[resolved.to(k)]);
    }
  }

  @Property(tries = 200)
  void calendar_isOpenWhenSomebodyEligibleWorks(@ForAll SoundProject sound) {
    ResolvedProject resolved = sound.resolve();
    for (int i = 0; i < resolved.activityCount(); i++) {
      Activity activity = sound.project().activities().get(i);
      TickCalendar calendar = resolved.calendarAt(resolved.calendar(i));
      if (activity.calendar().isPresent()) {
        assertThat(resolved.workCalendar(resolved.calendar(i)).id())
            .isEqualTo(activity.calendar().get());
      } else if (!activity.requirements().isEmpty()) {
        assertIsUnion(calendar, eligible(sound.project(), resolved, activity));
      } else {
        assertThat(resolved.calendar(i)).isZero();
      }
    }
  }

  private static List<TickCalendar> eligible(
      Project project, ResolvedProject resolved, Activity activity) {
    return IntStream.range(0, resolved.personCount())
        .filter(
            p ->
                activity.requirements().stream()
                    .anyMatch(r -> project.people().get(p).levelOf(r.skill()) >= r.minimumLevel()))
        .mapToObj(resolved::personCalendar)
        .toList();
  }

  private static void assertIsUnion(TickCalendar union, List<TickCalendar> parts) {
    for (long tick = 0; tick < 10_080; tick += 67) {
      long at = tick;
      assertThat(union.isOpen(at)).isEqualTo(parts.stream().anyMatch(part -> part.isOpen(at)));
    }
  }

  @Property
  void otherNamesAndOtherOrder_changeNothingButTheNumbers(
      @ForAll SoundProject sound, @ForAll Random random) {
    Project other = shuffled(renamed(sound.project()), random);
    ResolvedProject before = sound.resolve();
    ResolvedProject after = other.resolve(sound.book());
    for (int i = 0; i < before.activityCount(); i++) {
      int j = after.indexOf(renamed(before.activity(i)));
      assertThat(after.duration(j)).isEqualTo(before.duration(i));
      assertThat(after.release(j)).isEqualTo(before.release(i));
      assertThat(after.deadline(j)).isEqualTo(before.deadline(i));
      assertThat(after.interruptible(j)).isEqualTo(before.interruptible(i));
      assertIsUnion(
          after.calendarAt(after.calendar(j)), List.of(before.calendarAt(before.calendar(i))));
      assertThat(outgoing(after, j))
          .containsExactlyInAnyOrderElementsOf(
              outgoing(before, i).stream().map(ResolvedProjectPropertyTest::renamed).toList());
    }
  }

  private static List<Dependency> outgoing(ResolvedProject resolved, int activity) {
    return IntStream.range(resolved.outgoingStart(activity), resolved.outgoingStart(activity + 1))
        .mapToObj(resolved::dependency)
        .toList();
  }

  /** Turns the order of the names around. */
  private static ActivityId renamed(ActivityId id) {
    return ActivityId.of("z" + (99 - Integer.parseInt(id.value().substring(1))));
  }

  private static SkillId renamed(SkillId id) {
    return SkillId.of("other " + id);
  }

  private static Dependency renamed(Dependency dependency) {
    return dependency.toBuilder()
        .from(renamed(dependency.from()))
        .to(renamed(dependency.to()))
        .build();
  }

  private static Project renamed(Project project) {
    return project.toBuilder()
        .activities(project.activities().stream().map(a -> renamed(a)).toList())
        .dependencies(project.dependencies().stream().map(d -> renamed(d)).toList())
        .milestones(
            project.milestones().stream()
                .map(
                    m ->
                        m.toBuilder()
                            .after(m.after().stream().map(id -> renamed(id)).toList())
                            .build())
                .toList())
        .skills(
            project.skills().stream()
                .map(s -> new dev.evenkeel.core.people.Skill(renamed(s.id()), s.name()))
                .toList())
        .people(
            project.people().stream()
                .map(
                    p ->
                        p.toBuilder()
                            .skills(
                                p.skills().stream()
                                    .map(
                                        l ->
                                            new dev.evenkeel.core.people.SkillLevel(
                                                renamed(l.skill()), l.level()))
                                    .toList())
                            .wishes(List.of())
                            .learning(List.of())
                            .build())
                .toList())
        .build();
  }

  private static Activity renamed(Activity activity) {
    return activity.toBuilder()
        .id(renamed(activity.id()))
        .requirements(renamed(activity.requirements()))
        .alternatives(
            activity.alternatives().stream()
                .map(m -> m.toBuilder().requirements(renamed(m.requirements())).build())
                .toList())
        .build();
  }

  private static List<SkillRequirement> renamed(List<SkillRequirement> requirements) {
    return requirements.stream()
        .map(r -> new SkillRequirement(renamed(r.skill()), r.minimumLevel(), r.people()))
        .toList();
  }

  private static Project shuffled(Project project, Random random) {
    return project.toBuilder()
        .activities(shuffled(project.activities(), random))
        .dependencies(shuffled(project.dependencies(), random))
        .milestones(shuffled(project.milestones(), random))
        .people(shuffled(project.people(), random))
        .skills(shuffled(project.skills(), random))
        .resources(shuffled(project.resources(), random))
        .build();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  @Property
  void milestoneDeadline_tightensItsActivities(
      @ForAll SoundProject sound, @ForAll("days") int days) {
    Project project = sound.project();
    Instant deadline = project.start().plus(Duration.ofDays(days));
    List<Milestone> milestones =
        project.milestones().stream().map(m -> m.toBuilder().deadline(deadline).build()).toList();
    ResolvedProject resolved =
        project.toBuilder().milestones(milestones).build().resolve(sound.book());
    long due = Duration.ofDays(days).toMinutes();
    for (int i = 0; i < resolved.activityCount(); i++) {
      ActivityId id = resolved.activity(i);
      boolean waited = milestones.stream().anyMatch(m -> m.after().contains(id));
      Optional<Instant> own = project.activities().get(i).deadline();
      long ownDue =
          own.map(at -> Duration.between(project.start(), at).toMinutes())
              .orElse(ResolvedProject.NO_DEADLINE);
      assertThat(resolved.deadline(i)).isEqualTo(waited ? Math.min(due, ownDue) : ownDue);
    }
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(0, 10_000);
  }
}
