package dev.evenkeel.scheduling.explanation.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.WorkStyle;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.explanation.internal.Pool.Demand;
import dev.evenkeel.scheduling.explanation.internal.Pool.Hold;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.profile.CommonHours;
import dev.evenkeel.scheduling.resource.internal.profile.HoursCatalogue;
import dev.evenkeel.scheduling.resource.internal.profile.ServiceProfile;
import dev.evenkeel.scheduling.resource.internal.profile.ServiceSteps;
import dev.evenkeel.scheduling.resource.internal.profile.ServiceUse;
import dev.evenkeel.scheduling.resource.internal.profile.Spans;
import java.util.List;

/**
 * What service leaves of the service-first team in a plan: to blocks, beside the work between
 * contacts of the plan; and to work between contacts, beside its blocks.
 *
 * @param blocks the people for blocks
 * @param between the thousandths of people between contacts
 */
record ServicePools(Pool blocks, Pool between) {
  private static final int THOUSANDTHS = 1_000;

  static ServicePools of(ResolvedProject project, ProjectCapacity capacity, List<Hold> holds) {
    ServiceSteps steps = ServiceSteps.of(project.calendarAt(0), capacity.intervals());
    boolean mixed = SchedulingLimits.isMixed(project);
    List<Hold> blocks = holds.stream().filter(hold -> !isBetween(project, hold)).toList();
    List<Hold> between = holds.stream().filter(hold -> isBetween(project, hold)).toList();
    ServiceUse thousandth = new ServiceUse(true, 1);
    CommonHours hours = new HoursCatalogue(project, 1).common();
    ServiceProfile beside = new ServiceProfile(steps, mixed);
    between.forEach(hold -> reserve(beside, hours, thousandth, hold));
    ServiceProfile within = new ServiceProfile(steps, mixed);
    blocks.forEach(hold -> reserve(within, hours, ServiceUse.BLOCK, hold));
    return new ServicePools(
        new Pool(Pool.Kind.SERVICE, 0, beside.room(ServiceUse.BLOCK), blocks),
        new Pool(Pool.Kind.BETWEEN_CONTACTS, 0, within.room(thousandth), between));
  }

  private static boolean isBetween(ResolvedProject project, Hold hold) {
    return project.style(hold.activity()) == WorkStyle.BETWEEN_CONTACTS;
  }

  private static void reserve(
      ServiceProfile profile, CommonHours hours, ServiceUse use, Hold hold) {
    Spans run = new Spans();
    for (int k = 0; k < hold.working().size(); k++) {
      run.clear();
      run.add(hold.working().start(k), hold.working().end(k));
      profile.reserve(run, hours, use, hold.units(), hold.activity());
    }
  }

  /** Returns the demand of an activity. */
  Demand demand(ResolvedProject project, Hold hold) {
    return new Demand(isBetween(project, hold) ? between : blocks, hold);
  }

  /** Returns how many units of a pool of people stand for one person. */
  static int units(Pool pool) {
    return pool.kind() == Pool.Kind.BETWEEN_CONTACTS ? THOUSANDTHS : 1;
  }
}
