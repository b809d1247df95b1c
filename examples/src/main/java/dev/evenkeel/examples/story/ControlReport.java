package dev.evenkeel.examples.story;

import dev.evenkeel.scheduling.fever.FeverAssessment;
import dev.evenkeel.scheduling.progress.Progress;
import dev.evenkeel.scheduling.progress.Replanned;
import java.time.Instant;

/**
 * What a status report means for the plan.
 *
 * @param progress the report
 * @param plan the plan as of the report, which keeps what was done and moves as little as possible
 * @param buffer how much of the buffer is gone
 */
public record ControlReport(Progress progress, Replanned plan, FeverAssessment buffer) {
  /** The instant up to which the report is true. */
  public Instant asOf() {
    return progress.asOf();
  }
}
