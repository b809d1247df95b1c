package dev.evenkeel.examples.story;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.explanation.WhyLate;
import dev.evenkeel.scheduling.explanation.WhyNotEarlier;
import dev.evenkeel.scheduling.fever.FeverChart;
import dev.evenkeel.scheduling.fever.FeverTrend;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The running project against its plan, report by report. */
@Value.Immutable
@ValueType
public abstract class ProjectControl {
  ProjectControl() {}

  /** The reports in order of time, none if the project has not begun. */
  public abstract List<ControlReport> reports();

  /** The fever chart with a point for each report. */
  public abstract FeverChart chart();

  /** Where the buffer goes at this rate, empty if there are too few reports. */
  public abstract Optional<FeverTrend> trend();

  /** Why the next activity of the chain does not start earlier, empty if none is left. */
  public abstract Optional<WhyNotEarlier> whyNotEarlier();

  /** Why the last milestone is reached when it is, empty if there is none. */
  public abstract Optional<WhyLate> whyLate();

  /** What is wrong with a report that could not be planned with; nothing after it is told. */
  public abstract Findings findings();

  /** The last report. */
  public final Optional<ControlReport> latest() {
    return reports().isEmpty()
        ? Optional.empty()
        : Optional.of(reports().get(reports().size() - 1));
  }

  /** Returns a builder with nothing set. */
  public static ProjectControlBuilder builder() {
    return new ProjectControlBuilder();
  }

  /** Returns a builder that starts with this control. */
  public abstract ProjectControlBuilder toBuilder();
}
