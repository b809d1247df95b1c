package dev.evenkeel.scheduling.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class SkillBottleneckFinderTest {
  private static final SkillBottleneckFinder FINDER = SkillBottleneckFinder.standard();

  /** Ada alone migrates data at level 3; Ben and Cy can train users. */
  private static ProjectSketch migration() {
    return new ProjectSketch()
        .person("ada", Map.of("data", 3, "training", 1))
        .person("ben", Map.of("data", 2, "training", 1))
        .person("cy", "training", 1)
        .activity("migrate", 30)
        .needs("migrate", "data", 3, 1)
        .activity("train", 12)
        .needs("train", "training", 1, 2);
  }

  private static SkillBottleneck find(ProjectSketch sketch) {
    return FINDER.find(sketch.resolve()).orElseThrow();
  }

  @Test
  void find_onePersonForMuchWork_namesSkillPersonAndBound() {
    SkillBottleneck bottleneck = find(migration());
    assertThat(bottleneck.skills()).containsExactly(new ShortSkill(SkillId.of("data"), 3));
    assertThat(bottleneck.people()).containsExactly(PersonId.of("ada"));
    assertThat(bottleneck.work()).isEqualTo(Duration.ofHours(30));
    assertThat(bottleneck.bound()).contains(Duration.ofHours(30));
  }

  @Test
  void find_onePersonForMuchWork_tellsWhatEachTrainingGains() {
    // 54 person-hours for three people take 18 hours, for four 13.5; one newcomer halves 30 to 15.
    SkillBottleneck bottleneck = find(migration());
    assertThat(bottleneck.trainings())
        .extracting(TrainingGain::person, TrainingGain::boundAfter, TrainingGain::gain)
        .containsExactly(
            gain(Optional.empty(), 15),
            gain(Optional.of(PersonId.of("ben")), 18),
            gain(Optional.of(PersonId.of("cy")), 18));
    assertThat(bottleneck.trainings()).allMatch(training -> training.level() == 3);
    assertThat(bottleneck.trainings()).allMatch(t -> t.skill().equals(SkillId.of("data")));
  }

  private static Tuple gain(Optional<PersonId> person, int after) {
    return tuple(person, Duration.ofHours(after), Optional.of(Duration.ofHours(30 - after)));
  }

  @Test
  void explain_withTraining_saysAll() {
    assertThat(find(migration()).explain())
        .isEqualTo(
            "data at level 3 or above: PT30H of work for 1 people, who take at least PT30H."
                + " Training one more person in data to level 3 would lower that to PT15H.");
  }

  @Test
  void find_peopleOnCalendars_countsTheirHoursUntilThen() {
    // Monday 08:00 on: 8 hours a day; 30 hours end on Thursday at 14:00.
    SkillBottleneck bottleneck = find(migration().works("ada", "MON-FRI 08:00-16:00"));
    assertThat(bottleneck.bound()).contains(Duration.ofHours(3 * 24 + 6));
  }

  @Test
  void find_personShare_countsThePartOfTheTime() {
    ProjectSketch sketch =
        new ProjectSketch()
            .person("ada", "data", 3)
            .activity("watch", 10, activity -> activity.personShare(0.5))
            .needs("watch", "data", 1, 1);
    SkillBottleneck bottleneck = find(sketch);
    assertThat(bottleneck.work()).isEqualTo(Duration.ofHours(10));
    assertThat(bottleneck.bound()).contains(Duration.ofHours(10));
  }

  @Test
  void find_severalModes_countsTheLeastWorkForAllWhoQualifyForAny() {
    ActivityMode byTwo =
        ActivityMode.builder()
            .name("trainees")
            .effort(Effort.of(Duration.ofHours(40)))
            .addRequirements(new SkillRequirement(SkillId.of("data"), 1, 2))
            .build();
    ProjectSketch sketch =
        new ProjectSketch()
            .person("ada", "data", 3)
            .person("ben", "data", 1)
            .activity("migrate", 24, activity -> activity.addAlternatives(byTwo))
            .needs("migrate", "data", 3, 1);
    SkillBottleneck bottleneck = find(sketch);
    assertThat(bottleneck.work()).isEqualTo(Duration.ofHours(24));
    assertThat(bottleneck.people()).hasSize(2);
    assertThat(bottleneck.bound()).contains(Duration.ofHours(12));
    assertThat(bottleneck.skills())
        .containsExactly(
            new ShortSkill(SkillId.of("data"), 1), new ShortSkill(SkillId.of("data"), 3));
  }

  @Test
  void find_modeWithoutPeople_isNoWork() {
    ActivityMode bought =
        ActivityMode.builder().name("bought").effort(Effort.of(Duration.ofHours(9))).build();
    ProjectSketch sketch =
        new ProjectSketch()
            .person("ada", "data", 3)
            .activity("migrate", 24, activity -> activity.addAlternatives(bought))
            .needs("migrate", "data", 3, 1);
    assertThat(FINDER.find(sketch.resolve())).isEmpty();
  }

  @Test
  void find_noWorkForPeople_isEmpty() {
    assertThat(FINDER.find(new ProjectSketch().activity("a", 3).resolve())).isEmpty();
  }

  @Test
  void find_nobodyWithTheSkill_hasNoBoundButATraining() {
    ProjectSketch sketch =
        new ProjectSketch()
            .person("ada", "training", 1)
            .activity("migrate", 24)
            .needs("migrate", "data", 3, 1);
    SkillBottleneck bottleneck = find(sketch);
    assertThat(bottleneck.bound()).isEmpty();
    assertThat(bottleneck.people()).isEmpty();
    assertThat(bottleneck.trainings())
        .allMatch(training -> training.gain().isEmpty())
        .allMatch(training -> training.boundAfter().equals(Duration.ofHours(24)))
        .hasSize(2);
    assertThat(bottleneck.explain()).contains("cannot do it within the horizon");
  }

  @Test
  void find_horizonTooShort_hasNoBound() {
    SkillBottleneckFinder near = FINDER.withHorizon(Duration.ofHours(10));
    SkillBottleneck bottleneck = near.find(migration().resolve()).orElseThrow();
    assertThat(bottleneck.bound()).isEmpty();
    assertThat(bottleneck.trainings()).isEmpty();
    assertThat(bottleneck.explain()).doesNotContain("Training one");
  }

  @Test
  void explain_personToTrain_isNamed() {
    // A newcomer would work one hour a week.
    ProjectSketch sketch = migration().hours("MON 08:00-09:00");
    for (String person : List.of("ada", "ben", "cy")) {
      sketch.works(person, WorkCalendar.always());
    }
    assertThat(find(sketch).explain()).contains("Training ben in data to level 3");
  }

  @Test
  void settings_invalid_areRefused() {
    assertThatNullPointerException().isThrownBy(() -> FINDER.find(null)).withMessage("project");
    assertThatIllegalArgumentException().isThrownBy(() -> FINDER.withHorizon(Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ShortSkill(SkillId.of("data"), 0))
        .withMessageContaining("minimumLevel");
  }

  @Test
  void find_longestHorizonAndShortTick_isAsWithTheStandardOne() {
    SkillBottleneckFinder far = FINDER.withHorizon(Duration.ofSeconds(Long.MAX_VALUE));
    ResolvedProject fine =
        migration()
            .build()
            .resolve(
                migration().book(),
                ResolveSettings.builder().tick(Duration.ofNanos(1_000)).build());

    assertThat(far.find(fine)).isEqualTo(FINDER.find(fine)).isPresent();
  }
}
