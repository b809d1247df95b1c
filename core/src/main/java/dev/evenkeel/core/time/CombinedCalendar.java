package dev.evenkeel.core.time;

import com.google.common.base.Suppliers;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.time.internal.CombinedPages;
import dev.evenkeel.core.time.internal.SetOperation;
import dev.evenkeel.core.time.internal.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Two or more calendars made one by a set operation, from left to right. */
final class CombinedCalendar implements WorkCalendar {
  /** Far beyond what people write, far below what a stack bears. */
  private static final int MAX_DEPTH = 100;

  private final CalendarId id;
  private final SetOperation operation;
  private final List<WorkCalendar> parts;
  private final int depth;

  /** Kept, because parts that are shared would be visited once per path to them. */
  private final int hash;

  private final Supplier<WorkingTime> workingTime = Suppliers.memoize(this::newWorkingTime);

  private CombinedCalendar(CalendarId id, SetOperation operation, List<WorkCalendar> parts) {
    this.id = id;
    this.operation = operation;
    this.parts = List.copyOf(parts);
    this.depth = 1 + parts.stream().mapToInt(CombinedCalendar::depth).max().orElse(0);
    Check.that(
        depth <= MAX_DEPTH,
        "calendars must not be combined more than %s levels deep but '%s' was\n"
            + "Maybe unite many calendars at once with WorkCalendar.unionOf.",
        MAX_DEPTH,
        id);
    this.hash = 31 * id.hashCode() + this.parts.hashCode();
  }

  static WorkCalendar of(SetOperation operation, WorkCalendar first, WorkCalendar second) {
    List<WorkCalendar> parts = new ArrayList<>();
    addParts(first, operation, parts);
    if (operation.isAssociative()) {
      addParts(second, operation, parts);
    } else {
      parts.add(second);
    }
    return of(operation, parts);
  }

  static WorkCalendar of(SetOperation operation, List<WorkCalendar> parts) {
    return new CombinedCalendar(DerivedId.of(operation, parts), operation, parts);
  }

  /** A chain of one operation is one level, however long, unless a part of it has its own name. */
  private static void addParts(
      WorkCalendar calendar, SetOperation operation, List<WorkCalendar> parts) {
    if (calendar instanceof CombinedCalendar combined
        && combined.operation == operation
        && combined.id.equals(DerivedId.of(operation, combined.parts))) {
      parts.addAll(combined.parts);
    } else {
      parts.add(calendar);
    }
  }

  private static int depth(WorkCalendar calendar) {
    return calendar instanceof CombinedCalendar combined ? combined.depth : 0;
  }

  private WorkingTime newWorkingTime() {
    List<Timeline> timelines = parts.stream().map(part -> part.workingTime().timeline()).toList();
    Timeline timeline = new Timeline(new CombinedPages(operation, timelines));
    return new WorkingTime(id, timeline, Boundary.CLOSING);
  }

  /** Returns this very calendar if all its parts stay what they are. */
  WorkCalendar withParts(UnaryOperator<WorkCalendar> replacement) {
    List<WorkCalendar> others = parts.stream().map(replacement).toList();
    return others.equals(parts) ? this : new CombinedCalendar(id, operation, others);
  }

  @Override
  public CalendarId id() {
    return id;
  }

  @Override
  public WorkingTime workingTime() {
    return workingTime.get();
  }

  @Override
  public WorkCalendar withId(String newId) {
    return new CombinedCalendar(CalendarId.of(newId), operation, parts);
  }

  @Override
  public boolean equals(Object object) {
    return object == this || (object instanceof CombinedCalendar other && isLike(other));
  }

  private boolean isLike(CombinedCalendar other) {
    return hash == other.hash
        && id.equals(other.id)
        && operation == other.operation
        && parts.equals(other.parts);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return id.value();
  }
}
