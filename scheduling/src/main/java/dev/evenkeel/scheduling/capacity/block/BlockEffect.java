package dev.evenkeel.scheduling.capacity.block;

import dev.evenkeel.core.internal.ValueType;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.immutables.value.Value;

/** What a block of project work does to the service, interval by interval. */
@Value.Immutable
@ValueType
public abstract class BlockEffect {
  BlockEffect() {}

  /**
   * Returns the block.
   *
   * @return the people and when they are away
   */
  public abstract ProjectBlock block();

  /**
   * Returns the effects.
   *
   * @return one for each interval that the block touches, in order of time
   */
  public abstract List<IntervalEffect> intervals();

  /**
   * Returns whether the service keeps its targets all the time.
   *
   * @return true if it does in every interval
   */
  public final boolean keepsTargets() {
    return intervals().stream().allMatch(IntervalEffect::keepsTargets);
  }

  /**
   * Returns how many contacts more are not answered in time because of the block.
   *
   * @return the sum over the intervals
   */
  public final double lateContacts() {
    return sum(IntervalEffect::lateContacts);
  }

  /**
   * Returns how many contacts more give up because of the block.
   *
   * @return the sum over the intervals
   */
  public final double lostContacts() {
    return sum(IntervalEffect::lostContacts);
  }

  /**
   * Returns how many contacts are expected during the block.
   *
   * @return the sum over the intervals
   */
  public final double contacts() {
    return sum(IntervalEffect::contacts);
  }

  private double sum(ToDoubleFunction<IntervalEffect> part) {
    return intervals().stream().mapToDouble(part).sum();
  }

  /**
   * Returns the service level during the block if there were none.
   *
   * @return the mean weighted by contacts; empty without contacts or without a service target
   */
  public final OptionalDouble serviceLevelBefore() {
    return mean(IntervalEffect::serviceLevelBefore);
  }

  /**
   * Returns the service level during the block.
   *
   * @return the mean weighted by contacts; empty without contacts or without a service target
   */
  public final OptionalDouble serviceLevelAfter() {
    return mean(IntervalEffect::serviceLevelAfter);
  }

  private OptionalDouble mean(Function<IntervalEffect, OptionalDouble> level) {
    double contacts = 0;
    double inTime = 0;
    for (IntervalEffect effect : intervals()) {
      OptionalDouble share = level.apply(effect);
      if (share.isPresent()) {
        contacts += effect.contacts();
        inTime += effect.contacts() * share.getAsDouble();
      }
    }
    return contacts == 0 ? OptionalDouble.empty() : OptionalDouble.of(inTime / contacts);
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static BlockEffectBuilder builder() {
    return new BlockEffectBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this effect.
   *
   * @return a new builder
   */
  public abstract BlockEffectBuilder toBuilder();
}
