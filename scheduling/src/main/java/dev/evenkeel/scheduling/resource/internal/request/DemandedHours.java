package dev.evenkeel.scheduling.resource.internal.request;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.profile.CommonHours;

/**
 * The hours outside which nobody asks for a resource: those of the activities that demand it, if
 * all of them have the same, else those of the resource.
 *
 * @param factory the project and its hours
 */
public record DemandedHours(RequestFactory factory) {

  /**
   * Replaces the hours of each resource that is demanded.
   *
   * @param hours the hours by resource
   */
  public void fill(CommonHours[] hours) {
    ResolvedProject project = factory.project();
    boolean[] demanded = new boolean[hours.length];
    for (int mode = 0; mode < project.modeCount(); mode++) {
      CommonHours working = factory.catalogue().common(project.modeCalendar(mode));
      int end = project.modeDemandStart(mode + 1);
      for (int k = project.modeDemandStart(mode); k < end; k++) {
        int resource = project.demandResource(k);
        CommonHours own = factory.resourceHours(resource);
        CommonHours both = factory.catalogue().common(working, own);
        hours[resource] = !demanded[resource] || hours[resource] == both ? both : own;
        demanded[resource] = true;
      }
    }
  }
}
