package dev.evenkeel.core.validation;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceKind;
import dev.evenkeel.core.time.CalendarBook;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Each resource is available at some time, and what is used up suffices for all activities. */
final class ResourceCheck {
  private final Examination examination;
  private final CalendarBook book;
  private final List<Resource> resources;

  ResourceCheck(Examination examination, CalendarBook book) {
    this.examination = examination;
    this.book = book;
    this.resources = examination.project.resources();
  }

  void examine() {
    for (Resource resource : resources) {
      resource.calendar().ifPresent(calendar -> examineHours(resource, calendar));
    }
    if (resources.stream().anyMatch(resource -> resource.kind() == ResourceKind.NON_RENEWABLE)) {
      examineConsumption();
    }
  }

  private void examineHours(Resource resource, CalendarId calendar) {
    if (book.named(calendar).isPresent() && !opens(calendar)) {
      examination.warning(
          ProjectFault.RESOURCE_WITHOUT_WORKING_TIME,
          name(resource),
          "calendar",
          String.format(
              Locale.ROOT,
              "calendar '%s' should be open after the start %s but never is",
              calendar,
              examination.project.start()));
    }
  }

  private boolean opens(CalendarId calendar) {
    return book.named(calendar)
        .flatMap(found -> found.workingTime().nextOpening(examination.project.start()))
        .isPresent();
  }

  private void examineConsumption() {
    long[] consumption = new long[resources.size()];
    List<Activity> activities = examination.project.activities();
    for (int i = 0; i < activities.size(); i++) {
      // Of two activities with one id nobody knows whether the second is another.
      if (examination.activities.getOrDefault(activities.get(i).id(), Examination.NONE) == i) {
        add(activities.get(i), consumption);
      }
    }
    for (int r = 0; r < consumption.length; r++) {
      Resource resource = resources.get(r);
      if (consumption[r] > resource.capacity()) {
        addShort(resource, consumption[r]);
      }
    }
  }

  private void add(Activity activity, long[] consumption) {
    Map<ResourceId, Long> first = DemandCheck.units(activity.demands());
    for (ResourceId id : first.keySet()) {
      Integer place = examination.resources.get(id);
      if (place != null && resources.get(place).kind() == ResourceKind.NON_RENEWABLE) {
        long least = least(activity, id);
        // What is too much for one activity alone is another fault.
        consumption[place] += least > resources.get(place).capacity() ? 0 : least;
      }
    }
  }

  private static long least(Activity activity, ResourceId id) {
    long least = Long.MAX_VALUE;
    for (int m = 0; m < WorkMode.count(activity); m++) {
      Map<ResourceId, Long> units = DemandCheck.units(new WorkMode(activity, m).demands());
      least = Math.min(least, units.getOrDefault(id, 0L));
    }
    return least;
  }

  private void addShort(Resource resource, long consumption) {
    examination.error(
        ProjectFault.CONSUMPTION_ABOVE_CAPACITY,
        name(resource),
        "capacity",
        String.format(
            Locale.ROOT,
            "capacity must suffice for the least that all activities use up, %d, but was %d",
            consumption,
            resource.capacity()));
  }

  private static String name(Resource resource) {
    return "resource '" + resource.id() + "'";
  }
}
