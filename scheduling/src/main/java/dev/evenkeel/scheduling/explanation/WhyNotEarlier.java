package dev.evenkeel.scheduling.explanation;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Why an activity of a schedule does not start earlier with the people and in the mode it has,
 * while everything else in the schedule stays as it is.
 *
 * <p>One earlier start is examined. If all {@linkplain #obstacles() obstacles} are removed
 * together, the activity can start there; if any of them stays, it cannot. If nothing is removed,
 * it cannot start earlier at all, unless it was {@linkplain Obstacle.PutOff put off}.
 */
@Value.Immutable
@ValueType
public abstract class WhyNotEarlier {
  WhyNotEarlier() {}

  /**
   * Returns which activity is explained.
   *
   * @return the activity
   */
  public abstract ActivityId activity();

  /**
   * Returns when the activity starts.
   *
   * @return the start in the schedule
   */
  public abstract Instant start();

  /**
   * Returns the earlier start that was examined: the earliest possible one if the activity was put
   * off; else the last one at which the work could begin but would end too early for a dependency;
   * else the last one at which all people, resources and calendars are within their hours; else the
   * last one at which as few as possible are outside.
   *
   * @return the start; empty if the activity starts with its project
   */
  public abstract Optional<Instant> examinedStart();

  /**
   * Returns what stands in the way of the examined start.
   *
   * @return the obstacles, at least one, the one that stays longest first
   */
  public abstract List<Obstacle> obstacles();

  /**
   * Returns who or what is outside its hours just before the start, after the obstacles are gone.
   *
   * @return the closed hours, empty if the activity starts as soon as the obstacles are gone
   */
  public abstract List<Obstacle> closedBefore();

  /**
   * Returns the chain of reasons further down: why the activity of the first obstacle does not
   * start earlier, and so on down to the start of the project, a date or closed hours.
   *
   * @return the reasons in turn, none of which has further ones itself
   */
  public abstract List<WhyNotEarlier> further();

  /**
   * Returns the obstacle that stays longest.
   *
   * @return the first of the obstacles
   */
  public final Obstacle decisive() {
    return obstacles().get(0);
  }

  /**
   * Returns the obstacles in words.
   *
   * @return a sentence for each obstacle, then for each closed hours just before the start
   */
  public final List<String> sentences() {
    return Stream.concat(obstacles().stream(), closedBefore().stream())
        .map(Obstacle::sentence)
        .toList();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static WhyNotEarlierBuilder builder() {
    return new WhyNotEarlierBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this explanation.
   *
   * @return a new builder
   */
  public abstract WhyNotEarlierBuilder toBuilder();
}
