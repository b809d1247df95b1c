package dev.evenkeel.metrics.sla.internal;

import dev.evenkeel.metrics.sla.SlaEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events in the order of time, of which many clocks may share the beginning. */
public final class EventLog {
  private final SlaEvent last;
  private final @Nullable EventLog before;

  private EventLog(SlaEvent last, @Nullable EventLog before) {
    this.last = last;
    this.before = before;
  }

  /**
   * Returns a log with one event.
   *
   * @param first the event
   * @return the log
   */
  public static EventLog of(SlaEvent first) {
    return new EventLog(first, null);
  }

  /**
   * Returns the log with one more event.
   *
   * @param event the event
   * @return the longer log
   */
  public EventLog plus(SlaEvent event) {
    return new EventLog(event, this);
  }

  /**
   * Returns all events.
   *
   * @return the events, the first one first
   */
  public List<SlaEvent> events() {
    List<SlaEvent> events = new ArrayList<>();
    for (EventLog log = this; log != null; log = log.before) {
      events.add(log.last);
    }
    Collections.reverse(events);
    return Collections.unmodifiableList(events);
  }
}
