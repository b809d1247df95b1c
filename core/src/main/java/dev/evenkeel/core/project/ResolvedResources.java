package dev.evenkeel.core.project;

import dev.evenkeel.core.project.internal.CapacitySteps;
import dev.evenkeel.core.time.TickCalendar;
import java.util.List;

/** How many units of each resource there are, and when. */
final class ResolvedResources {
  /** The calendar of a resource that is available around the clock. */
  static final int ALWAYS = -1;

  final boolean[] renewable;
  final int[] calendar;
  final int[] capacity;
  final int[] changeStart;
  final long[] changeTick;
  final int[] changeUnits;

  private ResolvedResources(List<Resource> resources, int[] calendar, List<CapacitySteps> steps) {
    this.calendar = calendar;
    int count = resources.size();
    renewable = new boolean[count];
    capacity = new int[count];
    changeStart = new int[count + 1];
    for (int r = 0; r < count; r++) {
      renewable[r] = resources.get(r).kind() == ResourceKind.RENEWABLE;
      capacity[r] = steps.get(r).initial();
      changeStart[r + 1] = changeStart[r] + steps.get(r).count();
    }
    changeTick = steps.stream().flatMapToLong(CapacitySteps::ticks).toArray();
    changeUnits = steps.stream().flatMapToInt(CapacitySteps::units).toArray();
  }

  static ResolvedResources of(List<Resource> resources, int[] calendar, TickCalendar grid) {
    return new ResolvedResources(
        resources, calendar, resources.stream().map(r -> CapacitySteps.of(r, grid)).toList());
  }

  static int[] calendars(List<Resource> resources, CalendarTable table) {
    return resources.stream()
        .mapToInt(r -> r.calendar().map(id -> table.named(id, "resource", r.id())).orElse(ALWAYS))
        .toArray();
  }
}
