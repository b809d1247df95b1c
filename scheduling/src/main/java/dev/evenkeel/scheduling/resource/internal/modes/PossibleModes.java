package dev.evenkeel.scheduling.resource.internal.modes;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.request.DependencyLimits;
import dev.evenkeel.scheduling.resource.internal.request.RenewableDemand;
import dev.evenkeel.scheduling.resource.internal.request.RequestFactory;
import dev.evenkeel.scheduling.resource.internal.team.Candidates;

/** Which modes can be done at all, at some time and with nothing else in the way. */
public final class PossibleModes {
  private final ResolvedProject project;
  private final RequestFactory nothingReserved;
  private final byte[] known;

  /**
   * Creates the question for a project.
   *
   * @param nothingReserved the project with nothing reserved
   */
  public PossibleModes(RequestFactory nothingReserved) {
    this.project = nothingReserved.project();
    this.nothingReserved = nothingReserved;
    this.known = new byte[project.modeCount()];
  }

  /**
   * Tells whether a mode can be done. The only mode of an activity always counts as possible, and
   * so does each of them if none is, as it is then another's task to say why.
   *
   * @param mode the mode
   * @return whether it can be done
   */
  public boolean isPossible(int mode) {
    if (known[mode] == 0) {
      examine(project.modeActivity(mode));
    }
    return known[mode] > 0;
  }

  private void examine(int activity) {
    int first = project.modeStart(activity);
    int end = project.modeStart(activity + 1);
    boolean any = false;
    for (int mode = first; mode < end; mode++) {
      known[mode] = (byte) (end == first + 1 || fits(mode) ? 1 : -1);
      any |= known[mode] > 0;
    }
    for (int mode = first; mode < end && !any; mode++) {
      known[mode] = 1;
    }
  }

  private boolean fits(int mode) {
    return isStaffed(mode) && hasResources(mode) && hasTime(mode);
  }

  private boolean isStaffed(int mode) {
    Candidates candidates = nothingReserved.candidates(mode);
    return candidates.mostFilled() == candidates.places();
  }

  /** Whether a mode has its units; what takes no time occupies nothing. */
  private boolean hasResources(int mode) {
    if (nothingReserved.ticks(mode) == 0) {
      return true;
    }
    RenewableDemand demand = RenewableDemand.of(project, mode);
    long release = project.release(project.modeActivity(mode));
    for (int k = 0; k < demand.size(); k++) {
      int most = nothingReserved.profiles().resources()[demand.resource(k)].mostRoom(release);
      if (demand.units(k) > most) {
        return false;
      }
    }
    return true;
  }

  private boolean hasTime(int mode) {
    long release = project.release(project.modeActivity(mode));
    DependencyLimits limits = DependencyLimits.ofRelease(release);
    return nothingReserved.request(mode).find(nothingReserved.work(mode, limits));
  }
}
