package dev.evenkeel.scheduling.workload;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The skills of which the people have too little time: of all sets of required skills the one whose
 * work takes those longest who have any of them. A result of {@link SkillBottleneckFinder}.
 */
@Value.Immutable
@ValueType
public abstract class SkillBottleneck {
  SkillBottleneck() {}

  /**
   * Returns the skills of the bottleneck.
   *
   * @return at least one, in the order of the project and by level
   */
  public abstract List<ShortSkill> skills();

  /**
   * Returns who can do work of the bottleneck.
   *
   * @return the people in the order of the project, none if nobody has any of the skills
   */
  public abstract List<PersonId> people();

  /**
   * Returns the work of the bottleneck: working time times the required people, each with the part
   * of their time that the activity takes; of an activity with several modes that of the mode with
   * the least.
   *
   * @return the work in person-time, positive
   */
  public abstract Duration work();

  /**
   * Returns the bound: no schedule finishes all work earlier after the start of the project.
   *
   * @return the time by the clock from the start of the project; empty if the people cannot do the
   *     work within the horizon
   */
  public abstract Optional<Duration> bound();

  /**
   * Returns what one more qualified person would gain: each of the people outside the bottleneck in
   * each of its skills, and one more person.
   *
   * @return those that lower the bound, the greatest gain first; none if only several together
   *     could
   */
  public abstract List<TrainingGain> trainings();

  /**
   * Explains the bottleneck in a sentence or two.
   *
   * @return a text for people
   */
  public String explain() {
    String names = skills().stream().map(ShortSkill::toString).collect(Collectors.joining(", "));
    String limit =
        bound().map(least -> "take at least " + least).orElse("cannot do it within the horizon");
    String best = trainings().stream().findFirst().map(SkillBottleneck::advice).orElse("");
    return String.format(
        Locale.ROOT,
        "%s: %s of work for %d people, who %s.%s",
        names,
        work(),
        people().size(),
        limit,
        best);
  }

  private static String advice(TrainingGain training) {
    String who = training.person().map(PersonId::toString).orElse("one more person");
    return String.format(
        Locale.ROOT,
        " Training %s in %s to level %d would lower that to %s.",
        who,
        training.skill(),
        training.level(),
        training.boundAfter());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  static SkillBottleneckBuilder builder() {
    return new SkillBottleneckBuilder();
  }
}
