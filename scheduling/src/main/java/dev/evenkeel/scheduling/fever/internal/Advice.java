package dev.evenkeel.scheduling.fever.internal;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.check.Reason;
import dev.evenkeel.core.check.Severity;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.scheduling.fever.FeverAssessment;
import dev.evenkeel.scheduling.fever.FeverFault;
import dev.evenkeel.scheduling.fever.FeverPoint;
import dev.evenkeel.scheduling.fever.FeverZone;
import java.time.Duration;
import java.util.Locale;

/**
 * Puts an assessment of a buffer into words.
 *
 * @param assessment the assessment
 */
public record Advice(FeverAssessment assessment) {
  /**
   * Returns the advice.
   *
   * @return the findings, the gravest questions first
   */
  public Findings findings() {
    FindingsCollector findings = new FindingsCollector();
    assessment
        .point()
        .ifPresentOrElse(point -> aboutPoint(findings, point), () -> aboutMissingPoint(findings));
    if (assessment.consumed().compareTo(assessment.chain().bufferSpan()) > 0) {
      findings.add(Finding.warning(FeverFault.BUFFER_EXHAUSTED, buffer(), exhausted()));
    }
    assessment.bufferUsers().forEach(activity -> findings.add(user(activity)));
    if (assessment.waiting().compareTo(Duration.ZERO) > 0) {
      findings.add(remark(FeverFault.WAITING_USES_BUFFER, buffer(), waiting()));
    }
    assessment.point().ifPresent(point -> aboutRate(findings, point));
    return findings.collect();
  }

  private void aboutPoint(FindingsCollector findings, FeverPoint point) {
    findings.add(Words.zone(zone(), buffer(), point));
  }

  private void aboutMissingPoint(FindingsCollector findings) {
    if (assessment.chain().length().isZero()) {
      String text = "the chain has no work, so no share of it can be completed";
      findings.add(Finding.warning(FeverFault.NO_CHAIN, buffer(), text));
    }
    if (assessment.chain().bufferSpan().isZero()) {
      String text = "the buffer has no length, so no share of it can be used";
      findings.add(Finding.warning(FeverFault.NO_BUFFER, buffer(), text));
    }
  }

  private void aboutRate(FindingsCollector findings, FeverPoint point) {
    if (point.chainCompleted() == 0) {
      String text = "nothing of the chain is completed yet, so there is no burn rate";
      findings.add(Finding.notice(FeverFault.NOTHING_COMPLETED, buffer(), text));
    }
    point
        .burnRate()
        .ifPresent(
            rate -> {
              if (Words.isAboveOne(rate)) {
                findings.add(
                    remark(FeverFault.BURN_RATE_ABOVE_ONE, buffer(), Words.burnRate(rate)));
              }
            });
  }

  private String exhausted() {
    return "the chain will be finished "
        + assessment.excess()
        + " of working time after the end of the buffer, at "
        + assessment.projectedFinish();
  }

  private Finding user(ActivityId activity) {
    Duration overrun = assessment.overruns().getOrDefault(activity, Duration.ZERO);
    return remark(
        FeverFault.ACTIVITY_USES_BUFFER,
        "activity '" + activity + "'",
        "takes " + overrun + " of working time longer than planned" + share(overrun));
  }

  private String waiting() {
    Duration waiting = assessment.waiting();
    return "waiting that was not planned takes " + waiting + " of working time" + share(waiting);
  }

  private String share(Duration part) {
    Duration buffer = assessment.chain().bufferSpan();
    return buffer.isZero()
        ? ""
        : String.format(Locale.ROOT, ": %s of the buffer", Words.percent(Ratio.of(part, buffer)));
  }

  private Finding remark(Reason reason, String object, String text) {
    Severity severity = zone() == FeverZone.GREEN ? Severity.NOTICE : Severity.WARNING;
    return Finding.builder().severity(severity).reason(reason).object(object).text(text).build();
  }

  /** A slip without a buffer to take it up is as grave as one that goes beyond its buffer. */
  private FeverZone zone() {
    return assessment.zone().orElse(FeverZone.RED);
  }

  private String buffer() {
    return "buffer '" + assessment.chain().name() + "'";
  }
}
