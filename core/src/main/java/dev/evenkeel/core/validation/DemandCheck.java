package dev.evenkeel.core.validation;

import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** There are as many units at some time after a start as each mode of an activity needs. */
final class DemandCheck {
  private final Examination examination;
  private final int[] greatestCapacity;

  DemandCheck(Examination examination, Instant start) {
    this.examination = examination;
    greatestCapacity =
        examination.project.resources().stream()
            .mapToInt(resource -> greatestCapacity(resource, start))
            .toArray();
  }

  private static int greatestCapacity(Resource resource, Instant start) {
    int greatest = resource.capacity();
    for (CapacityChange change : resource.changes()) {
      boolean later = change.from().isAfter(start);
      greatest = later ? Math.max(greatest, change.capacity()) : change.capacity();
    }
    return greatest;
  }

  void examine(WorkMode mode, List<ModeFault> faults) {
    if (!mode.demands().isEmpty()) {
      units(mode.demands()).forEach((id, units) -> examine(mode, id, units, faults));
    }
  }

  /** The units of each resource; of one that is demanded several times their sum. */
  static Map<ResourceId, Long> units(List<ResourceDemand> demands) {
    Map<ResourceId, Long> units = new LinkedHashMap<>();
    for (ResourceDemand demand : demands) {
      units.merge(demand.resource(), (long) demand.units(), Long::sum);
    }
    return units;
  }

  private void examine(WorkMode mode, ResourceId id, long units, List<ModeFault> faults) {
    Integer place = examination.resources.get(id);
    if (place != null && units > greatestCapacity[place]) {
      String text =
          String.format(
              Locale.ROOT,
              "demand of resource '%s' must be at most its capacity %d but was %d",
              id,
              greatestCapacity[place],
              units);
      faults.add(new ModeFault(mode, ProjectFault.DEMAND_ABOVE_CAPACITY, "demands", text));
    }
  }
}
