package dev.evenkeel.benchmarks.oracles;

import dev.evenkeel.benchmarks.BusinessTimeRow;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.metrics.sla.SlaClock;
import dev.evenkeel.metrics.sla.SlaEvent;
import dev.evenkeel.metrics.sla.SlaMetric;
import dev.evenkeel.metrics.sla.SlaPolicy;
import dev.evenkeel.metrics.sla.SlaTargets;
import dev.evenkeel.metrics.sla.SlaTicket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Business time as the clock of a ticket counts it: seconds to add are a target, which is due;
 * seconds between are what has elapsed. A local time is resolved by a calendar that opens then: a
 * target of nothing is due at that opening.
 */
final class BusinessTimeFormat implements OracleFormat {
  @Override
  public String fileName() {
    return "business-time.csv";
  }

  @Override
  public List<String> columns() {
    return BusinessTimeRow.COLUMNS;
  }

  @Override
  public List<OracleCheck> judge(InputRecord record) {
    BusinessTimeRow row = new BusinessTimeRow(record);
    String what = row.id() + " (" + row.operation() + ")";
    return switch (row.operation()) {
      case "add" -> List.of(add(what, row));
      case "between" -> List.of(between(what, row));
      case "resolve" -> List.of(resolve(what, row));
      default ->
          List.of(
              OracleCheck.notCompared(
                  what, record.text("expected"), "operation must be add, between or resolve"));
    };
  }

  private static OracleCheck add(String what, BusinessTimeRow row) {
    String expected = row.instant("expected").toString();
    Duration work = row.seconds("seconds");
    if (work.isNegative()) {
      return OracleCheck.notCompared(what, expected, "no clock has a negative target");
    }
    return OracleCheck.exactly(what, expected, due(row.calendar(), row.instant("start"), work));
  }

  /** A clock does not run backward, so an end before the start is counted from end to start. */
  private static OracleCheck between(String what, BusinessTimeRow row) {
    Instant start = row.instant("start");
    Instant end = row.instant("end");
    WorkCalendar calendar = row.calendar();
    Duration computed =
        end.isBefore(start)
            ? elapsed(calendar, end, start).negated()
            : elapsed(calendar, start, end);
    return OracleCheck.exactly(what, row.seconds("expected").toString(), computed);
  }

  private static OracleCheck resolve(String what, BusinessTimeRow row) {
    LocalDateTime local = row.localTime("start");
    String expected = row.instant("expected").toString();
    WorkCalendar calendar = row.openFrom(local);
    Instant before = BusinessTimeRow.before(local);
    return OracleCheck.exactly(what, expected, due(calendar, before, Duration.ZERO));
  }

  private static Instant due(WorkCalendar calendar, Instant start, Duration target) {
    return clock(calendar, start, target).due(SlaMetric.RESOLUTION).orElseThrow();
  }

  private static Duration elapsed(WorkCalendar calendar, Instant start, Instant end) {
    SlaClock clock = clock(calendar, start, Duration.ZERO);
    return clock.apply(new SlaEvent.Resolved(end)).reading(SlaMetric.RESOLUTION, end).elapsed();
  }

  private static SlaClock clock(WorkCalendar calendar, Instant start, Duration target) {
    SlaPolicy policy =
        SlaPolicy.builder()
            .id("oracle")
            .calendars(CalendarBook.of(calendar))
            .defaultTargets(SlaTargets.none().with(SlaMetric.RESOLUTION, target))
            .build();
    SlaTicket ticket = SlaTicket.builder().id("oracle").priority("any").build();
    return SlaClock.open(ticket, policy, new SlaEvent.Created(start));
  }
}
