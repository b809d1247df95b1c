package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.SchedulingFault;
import dev.evenkeel.scheduling.resource.internal.profile.CommonHours;
import dev.evenkeel.scheduling.resource.internal.profile.HoursCatalogue;
import dev.evenkeel.scheduling.resource.internal.profile.JointAvailability;
import dev.evenkeel.scheduling.resource.internal.profile.PlacementSearch;
import dev.evenkeel.scheduling.resource.internal.profile.Work;
import dev.evenkeel.scheduling.resource.internal.request.Profiles;
import dev.evenkeel.scheduling.resource.internal.request.RenewableDemand;
import dev.evenkeel.scheduling.resource.internal.request.RequestFactory;
import dev.evenkeel.scheduling.resource.internal.team.Candidates;
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
      if (!scheduling.done().isFinished(activity)) {
        findings.addAll(check(activity));
      }
    }
    return findings.collect();
  }

  /** Returns what is missing in all modes of an activity, nothing if one of them can be done. */
  private Findings check(int activity) {
    FindingsCollector findings = new FindingsCollector();
    for (int mode = project().modeStart(activity);
        mode < project().modeStart(activity + 1);
        mode++) {
      Findings missing = checkMode(mode);
      if (missing.isEmpty()) {
        return missing;
      }
      findings.addAll(missing);
    }
    return findings.collect();
  }

  private Findings checkMode(int mode) {
    FindingsCollector findings = new FindingsCollector();
    addSkills(mode, findings);
    // What takes no time occupies nothing.
    if (factory.ticks(mode) > 0) {
      addResources(mode, findings);
    }
    addOpenings(mode, findings);
    return findings.collect();
  }

  private void addSkills(int mode, FindingsCollector findings) {
    boolean complete = true;
    int end = project().modeRequirementStart(mode + 1);
    for (int k = project().modeRequirementStart(mode); k < end; k++) {
      complete &= addSkill(mode, k, findings);
    }
    if (complete) {
      addTeam(mode, findings);
    }
  }

  private boolean addSkill(int mode, int requirement, FindingsCollector findings) {
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
    findings.add(missingSkill(mode, requirement, able, highest));
    return false;
  }

  private Finding missingSkill(int mode, int requirement, int able, int highest) {
    SkillId skill = project().skill(project().requirementSkill(requirement));
    int level = project().requirementLevel(requirement);
    return able == 0
        ? error(
            SchedulingFault.NO_PERSON_WITH_SKILL,
            mode,
            "needs skill '%s' at level %d or above but the highest level of any person is %d",
            skill,
            level,
            highest)
        : error(
            SchedulingFault.TOO_FEW_PEOPLE_WITH_SKILL,
            mode,
            "needs %d people with skill '%s' at level %d or above but only %d have it",
            project().requirementPeople(requirement),
            skill,
            level,
            able);
  }

  private void addTeam(int mode, FindingsCollector findings) {
    Candidates candidates = factory.candidates(mode);
    int filled = candidates.mostFilled();
    if (filled < candidates.places()) {
      findings.add(
          error(
              SchedulingFault.TOO_FEW_PEOPLE,
              mode,
              "needs %d different people for its skills but only %d places can be filled",
              candidates.places(),
              filled));
    } else if (factory.ticks(mode) > 0) {
      addServiceCapacity(mode, candidates.leastLimited(), findings);
    }
  }

  private void addServiceCapacity(int mode, int members, FindingsCollector findings) {
    int most =
        members == 0
            ? 0
            : factory
                .profiles()
                .room(project(), mode)
                .orElseThrow()
                .mostRoom(project().release(project().modeActivity(mode)));
    if (most < members) {
      findings.add(
          error(
              SchedulingFault.SERVICE_CAPACITY_TOO_LOW,
              mode,
              "needs %d members of the service-first team at once"
                  + (isBetweenContacts(mode) ? " between contacts" : "")
                  + " but service never leaves more than %d",
              members,
              most));
    }
  }

  private boolean isBetweenContacts(int mode) {
    return Profiles.use(project(), mode).betweenContacts();
  }

  private void addResources(int mode, FindingsCollector findings) {
    RenewableDemand demand = RenewableDemand.of(project(), mode);
    long release = project().release(project().modeActivity(mode));
    for (int k = 0; k < demand.size(); k++) {
      int resource = demand.resource(k);
      int most = factory.profiles().resources()[resource].mostRoom(release);
      if (demand.units(k) > most) {
        findings.add(missingUnits(mode, resource, demand.units(k), most));
      }
    }
  }

  private Finding missingUnits(int mode, int resource, int units, int most) {
    boolean constant =
        project().capacityChangeStart(resource) == project().capacityChangeStart(resource + 1);
    return error(
        SchedulingFault.RESOURCE_TOO_SMALL,
        mode,
        "needs %d units of resource '%s' but its capacity "
            + (constant ? "is %d" : "never reaches %1$d: it is %3$d at most"),
        units,
        project().resource(resource),
        most);
  }

  private void addOpenings(int mode, FindingsCollector findings) {
    if (!project().interruptible(project().modeActivity(mode)) && !fitsOpening(mode)) {
      findings.add(
          error(
              SchedulingFault.NO_UNBROKEN_TIME,
              mode,
              "needs %s without interruption, which no opening of its calendar holds",
              project().tick().multipliedBy(factory.ticks(mode))));
    }
  }

  /** Tells whether the calendar alone could hold the unbroken work of a mode at some time. */
  private boolean fitsOpening(int mode) {
    long ticks = factory.ticks(mode);
    long release = project().release(project().modeActivity(mode));
    long horizon = scheduling.longerHorizon(release, ticks);
    CommonHours hours = new HoursCatalogue(project(), horizon).common(project().modeCalendar(mode));
    return new PlacementSearch(new JointAvailability(hours, horizon))
        .find(new Work(ticks, false, release, release));
  }

  private Finding error(SchedulingFault fault, int mode, String format, Object... arguments) {
    return ModeText.error(project(), fault, mode, String.format(Locale.ROOT, format, arguments));
  }

  private ResolvedProject project() {
    return factory.project();
  }
}
