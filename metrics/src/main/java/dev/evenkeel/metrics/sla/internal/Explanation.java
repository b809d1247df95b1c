package dev.evenkeel.metrics.sla.internal;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.metrics.sla.SlaEvent;
import dev.evenkeel.metrics.sla.SlaMetric;
import dev.evenkeel.metrics.sla.SlaSegment;
import dev.evenkeel.metrics.sla.SlaSegment.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the events of a ticket once more and notes how one metric was counted. What the
 * resolution stopped is noted as it would go on, and shown so if a reopening has made it go on.
 */
public final class Explanation {
  private final SlaMetric metric;
  private final List<Span> spans = new ArrayList<>();

  /** A span between two events. */
  private record Span(TicketState state, SlaEvent cause, Position end, boolean stopped) {
    Span thatWentOn() {
      return new Span(state, cause, end, false);
    }
  }

  private Explanation(SlaMetric metric) {
    this.metric = metric;
  }

  /**
   * Explains one metric.
   *
   * @param metric the metric
   * @param opened the state after the first event
   * @param events all events
   * @param asOf an instant not before the last event
   * @return the segments
   */
  public static List<SlaSegment> of(
      SlaMetric metric, TicketState opened, List<SlaEvent> events, Instant asOf) {
    Explanation explanation = new Explanation(metric);
    explanation.note(opened, events, asOf);
    return explanation.segments();
  }

  private void note(TicketState opened, List<SlaEvent> events, Instant asOf) {
    TicketState state = opened;
    for (int i = 0; i < events.size(); i++) {
      boolean last = i + 1 == events.size();
      Position end = state.position().moved(last ? asOf : events.get(i + 1).at());
      Run run = state.run(metric);
      spans.add(new Span(state, events.get(i), end, run.ending() != null));
      if (!last) {
        state = state.after(events.get(i + 1));
        correct(run, state.run(metric));
      }
    }
  }

  private void correct(Run before, Run after) {
    boolean goesOn =
        before.ending() != null
            && after.ending() == null
            && after.tally().begun() == before.tally().begun();
    for (int i = spans.size() - 1; goesOn && i >= 0 && spans.get(i).stopped(); i--) {
      spans.set(i, spans.get(i).thatWentOn());
    }
  }

  private List<SlaSegment> segments() {
    List<SlaSegment> segments = new ArrayList<>();
    for (Span span : spans) {
      SlaSegment segment = segment(span);
      SlaSegment previous = segments.isEmpty() ? null : segments.get(segments.size() - 1);
      if (previous != null && isSame(previous, segment)) {
        segments.set(segments.size() - 1, joined(previous, segment));
      } else {
        segments.add(segment);
      }
    }
    return segments.stream().filter(segment -> !segment.interval().isEmpty()).toList();
  }

  private SlaSegment segment(Span span) {
    TicketState state = span.state();
    Run run = state.run(metric);
    Ending ending = span.stopped() ? run.ending() : null;
    Count count = ending == null ? run.count() : ending.count();
    Position end = ending == null ? span.end() : ending.at();
    Position begin = ending == null ? state.position() : ending.at();
    Duration elapsed = count == null ? Duration.ZERO : count.elapsedAt(end);
    return SlaSegment.builder()
        .interval(Interval.of(state.position().at(), span.end().at()))
        .phase(phase(count, ending))
        .run(run.tally().begun())
        .calendar(state.position().time().calendar())
        .counted(count == null ? Duration.ZERO : elapsed.minus(count.elapsedAt(begin)))
        .elapsed(elapsed)
        .target(ending == null ? state.target(metric) : ending.target())
        .cause(span.cause())
        .build();
  }

  private static Phase phase(@Nullable Count count, @Nullable Ending ending) {
    if (ending != null) {
      return Phase.STOPPED;
    }
    if (count == null) {
      return Phase.NOT_STARTED;
    }
    return count.pausing() ? Phase.PAUSED : Phase.RUNNING;
  }

  private static boolean isSame(SlaSegment a, SlaSegment b) {
    return a.phase() == b.phase()
        && a.run() == b.run()
        && a.calendar().equals(b.calendar())
        && a.target().equals(b.target());
  }

  private static SlaSegment joined(SlaSegment first, SlaSegment second) {
    return first.toBuilder()
        .interval(Interval.of(first.interval().start(), second.interval().end()))
        .counted(first.counted().plus(second.counted()))
        .elapsed(second.elapsed())
        .build();
  }
}
