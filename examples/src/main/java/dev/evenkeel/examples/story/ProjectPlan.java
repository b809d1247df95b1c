package dev.evenkeel.examples.story;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.buffer.BufferPlan;
import dev.evenkeel.scheduling.network.CriticalPath;
import dev.evenkeel.scheduling.resource.PriorityRule;
import dev.evenkeel.scheduling.resource.Schedule;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/** The project on the hours that the service leaves over. */
@Value.Immutable
@ValueType
public abstract class ProjectPlan {
  ProjectPlan() {}

  /** The project as the engines see it. */
  public abstract ResolvedProject project();

  /** When all could be done if people were never short. */
  public abstract CriticalPath criticalPath();

  /** The rule that gave the earliest finish. */
  public abstract PriorityRule rule();

  /** How many rules were tried. */
  public abstract int rulesTried();

  /** The schedule. */
  public abstract Schedule schedule();

  /** The buffer behind it. */
  public abstract BufferPlan buffer();

  /** What the people's hours cost, empty if a person has no rate. */
  public abstract Optional<Money> cost();

  /** Whether an activity is on the chain that sets the date. */
  public final boolean isOnChain(ActivityId activity) {
    return buffer().chain().stream().anyMatch(link -> link.activity().equals(activity));
  }

  /** Returns a builder with nothing set. */
  public static ProjectPlanBuilder builder() {
    return new ProjectPlanBuilder();
  }

  /** Returns a builder that starts with this plan. */
  public abstract ProjectPlanBuilder toBuilder();
}
