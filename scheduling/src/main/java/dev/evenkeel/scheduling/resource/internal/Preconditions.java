package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.SchedulingFault;
import dev.evenkeel.scheduling.resource.internal.profile.Availability;
import dev.evenkeel.scheduling.resource.internal.profile.JointAvailability;
import dev.evenkeel.scheduling.resource.internal.profile.Work;
import dev.evenkeel.scheduling.resource.internal.team.Candidates;
import java.util.List;
import java.util.Locale;

/**
 * Finds what no schedule can give, whatever the time: skills, numbers of people, units of
 * resources, members of the service-first team and openings that hold unbroken work.
 *
 * @param factory the project with nothing reserved
 * @param scheduling the limits beside the project
 */
record Preconditions(RequestFactory factory, SchedulingLimits scheduling) {

  Findings check() {
    FindingsCollector findings = new FindingsCollector();
    for (int activity = 0; activity < project().activityCount(); activity++) {
      addSkills(activity, findings);
      addResources(activity, findings);
      addOpenings(activity, findings);
    }
    return findings.collect();
  }

  private void addSkills(int activity, FindingsCollector findings) {
    boolean complete = true;
    int end = project().requirementStart(activity + 1);
    for (int k = project().requirementStart(activity); k < end; k++) {
      complete &= addSkill(activity, k, findings);
    }
    if (complete) {
      addTeam(activity, findings);
    }
  }

  private boolean addSkill(int activity, int requirement, FindingsCollector findings) {
    int able = 0;
    int highest = 0;
    for (int person = 0; person < project().personCount(); person++) {
      int level = project().level(person, project().requirementSkill(requirement));
      able += level >= project().requirementLevel(requirement) ? 1 : 0;
      highest = Math.max(highest, level);
    }
    if (able >= project().requirementPeople(requirement)) {
      return true;
    }
    findings.add(missingSkill(activity, requirement, able, highest));
    return false;
  }

  private Finding missingSkill(int activity, int requirement, int able, int highest) {
    SkillId skill = project().skill(project().requirementSkill(requirement));
    int level = project().requirementLevel(requirement);
    return able == 0
        ? error(
            SchedulingFault.NO_PERSON_WITH_SKILL,
            activity,
            "needs skill '%s' at level %d or above but the highest level of any person is %d",
            skill,
            level,
            highest)
        : error(
            SchedulingFault.TOO_FEW_PEOPLE_WITH_SKILL,
            activity,
            "needs %d people with skill '%s' at level %d or above but only %d have it",
            project().requirementPeople(requirement),
            skill,
            level,
            able);
  }

  private void addTeam(int activity, FindingsCollector findings) {
    Candidates candidates = factory.candidates(activity);
    int filled = candidates.mostFilled();
    if (filled < candidates.places()) {
      findings.add(
          error(
              SchedulingFault.TOO_FEW_PEOPLE,
              activity,
              "needs %d different people for its skills but only %d places can be filled",
              candidates.places(),
              filled));
    } else if (project().duration(activity) > 0) {
      addServiceCapacity(activity, candidates.leastLimited(), findings);
    }
  }

  private void addServiceCapacity(int activity, int members, FindingsCollector findings) {
    int most =
        members == 0
            ? 0
            : factory.profiles().room().orElseThrow().mostRoom(project().release(activity));
    if (most < members) {
      findings.add(
          error(
              SchedulingFault.SERVICE_CAPACITY_TOO_LOW,
              activity,
              "needs %d members of the service-first team at once but service never leaves more"
                  + " than %d",
              members,
              most));
    }
  }

  private void addResources(int activity, FindingsCollector findings) {
    int end = project().demandStart(activity + 1);
    for (int k = project().demandStart(activity); k < end; k++) {
      int resource = project().demandResource(k);
      if (project().demandUnits(k) > project().capacity(resource)) {
        findings.add(
            error(
                SchedulingFault.RESOURCE_TOO_SMALL,
                activity,
                "needs %d units of resource '%s' but its capacity is %d",
                project().demandUnits(k),
                project().resource(resource),
                project().capacity(resource)));
      }
    }
  }

  private void addOpenings(int activity, FindingsCollector findings) {
    if (!project().interruptible(activity) && !fitsOpening(activity)) {
      findings.add(
          error(
              SchedulingFault.NO_UNBROKEN_TIME,
              activity,
              "needs %s without interruption, which no opening of its calendar holds",
              project().tick().multipliedBy(project().duration(activity))));
    }
  }

  /** Tells whether the calendar alone could hold the unbroken work of an activity at some time. */
  private boolean fitsOpening(int activity) {
    long ticks = project().duration(activity);
    long release = project().release(activity);
    Availability hours = factory.profiles().hours()[project().calendar(activity)];
    long horizon = scheduling.longerHorizon(release, ticks);
    return new Work(ticks, false, release, release)
        .place(new JointAvailability(List.of(hours), horizon))
        .isPresent();
  }

  private Finding error(SchedulingFault fault, int activity, String format, Object... arguments) {
    return Finding.error(
        fault,
        "activity '" + project().activity(activity) + "'",
        String.format(Locale.ROOT, format, arguments));
  }

  private ResolvedProject project() {
    return factory.project();
  }
}
