package dev.evenkeel.scheduling.simulation.internal;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.profile.Availability;
import dev.evenkeel.scheduling.resource.internal.profile.CommonHours;

/**
 * Work that begins and ends within ticks, in common hours of calendars. Time is a number of ticks
 * from the origin; a fraction is the part of its tick that has gone by.
 *
 * @param hours the hours at which the work goes on
 * @param continuous whether they never close
 * @param project the project, for error messages
 */
record WorkHours(CommonHours hours, boolean continuous, ResolvedProject project) {
  private static final double ROUNDING = 1e-9;

  /** The time at which work is done that goes on from a start. */
  double finish(double start, double work) {
    if (continuous || work == 0) {
      return start + work;
    }
    return at(worked(start) + work, start);
  }

  /** The first open time at or after another. */
  double opening(double time) {
    long tick = (long) time;
    long open = continuous ? tick : hours.nextOpen(tick);
    Check.that(
        open != Availability.NEVER,
        "calendars must open again after tick %s but do not in project '%s'",
        time,
        project.project().id());
    return open == tick ? time : open;
  }

  /** The latest time before a finish from which on so much work fits; 0 if that is before 0. */
  double start(double finish, double work) {
    if (continuous) {
      return Math.max(0, finish - work);
    }
    double target = worked(finish) - work;
    if (target <= 0) {
      return 0;
    }
    double earliest = at(target, finish);
    return target == StrictMath.floor(target) ? hours.nextOpen((long) earliest) : earliest;
  }

  /** How many open ticks come before a time. */
  double worked(double time) {
    long tick = (long) time;
    long before = hours.worked(tick);
    boolean isOpen = time > tick && hours.worked(tick + 1) > before;
    return isOpen ? before + (time - tick) : before;
  }

  /** The earliest time before which so many open ticks come. */
  private double at(double worked, double asked) {
    // A sum that is a hair above a whole number must not carry the work over to the next opening.
    double whole = StrictMath.ceil(worked - ROUNDING);
    long end = hours.finish((long) whole);
    Check.that(
        end != Availability.NEVER,
        "calendars must have enough time in common after tick %s but have not in project '%s'\n"
            + "Maybe a duration is far too long",
        asked,
        project.project().id());
    return end - (whole - worked);
  }
}
