package dev.evenkeel.scheduling.buffer;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.buffer.internal.WorkTime;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is known of the chain behind which a buffer is put: all that a {@link BufferMethod} may ask.
 */
@Value.Immutable
@ValueType
public abstract class ChainProfile {
  ChainProfile() {}

  /**
   * Returns the chain.
   *
   * @return the activities from the first to the last
   */
  public abstract List<ChainActivity> chain();

  /**
   * Returns the sub-network that feeds the buffer: the chain and whatever else the buffer waits
   * for. The default is the chain alone.
   *
   * @return the activities, each once
   */
  @Value.Default
  public List<ChainActivity> network() {
    return chain();
  }

  /**
   * Returns which activities of the sub-network wait for each other. The default is one dependency
   * from each activity of the chain to the next.
   *
   * @return the links within the sub-network, each once
   */
  @Value.Default
  public List<ActivityLink> links() {
    List<ActivityLink> links = new ArrayList<>();
    for (int k = 1; k < chain().size(); k++) {
      ActivityId from = chain().get(k - 1).activity();
      links.add(new ActivityLink(from, chain().get(k).activity(), ActivityLink.Kind.DEPENDENCY));
    }
    return links;
  }

  /**
   * Returns how much of the scarcest person or resource the chain takes: the greatest share, over
   * all people and renewable resources, of what is there during the length of the chain. The
   * default is 0, for a chain that needs nobody and nothing.
   *
   * @return max over q of Σ r(i,q) · a(i) / (R(q) · Σ a(i)), not negative; 1 if it is all taken
   */
  @Value.Default
  public double tightness() {
    return 0;
  }

  /**
   * Returns the project, for methods that look at the whole plan.
   *
   * @return the project as it is scheduled, empty if only the chain is known
   */
  @Value.Auxiliary
  public abstract Optional<ResolvedProject> project();

  /**
   * Returns the schedule in which the buffer is to be put, for methods that look at the whole plan.
   *
   * @return the schedule with aggressive estimates, in which the feeding buffers already have their
   *     place; empty if only the chain is known
   */
  @Value.Auxiliary
  public abstract Optional<Schedule> schedule();

  /**
   * Returns where the buffer begins, for methods that look at the whole plan.
   *
   * @return the end of the last feeding buffer; empty if it is the finish of the schedule
   */
  @Value.Auxiliary
  public abstract Optional<Instant> bufferStart();

  /**
   * Returns which activities must not start before their planned start even if they could: those
   * that begin a feeding chain.
   *
   * @return the gating activities of the schedule
   */
  @Value.Auxiliary
  public abstract Set<ActivityId> gating();

  @Value.Check
  void check() {
    Check.notNegative(tightness(), "tightness");
  }

  /**
   * Returns the length of the chain.
   *
   * @return the sum of the aggressive estimates
   */
  public final Duration length() {
    return WorkTime.sum(chain(), ChainActivity::aggressive);
  }

  /**
   * Returns the number of dependencies within the sub-network.
   *
   * @return the links of kind {@link ActivityLink.Kind#DEPENDENCY}
   */
  public final int dependencyCount() {
    return (int)
        links().stream().filter(link -> link.kind() == ActivityLink.Kind.DEPENDENCY).count();
  }

  /**
   * Returns the profile of a chain of which nothing else is known.
   *
   * @param chain the activities from the first to the last
   * @return the profile
   * @throws NullPointerException if the chain is null
   */
  public static ChainProfile of(List<ChainActivity> chain) {
    return builder().chain(Check.notNull(chain, "chain")).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ChainProfileBuilder builder() {
    return new ChainProfileBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this profile.
   *
   * @return a new builder
   */
  public abstract ChainProfileBuilder toBuilder();
}
