package dev.evenkeel.core.validation;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Severity;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Project;
import java.util.ArrayList;
import java.util.List;

/**
 * Each activity can be done in some way. A way that is not possible is an error if there is no
 * other, else a warning.
 */
final class ModeCheck {
  private final Examination examination;
  private final StaffingCheck staffing;

  ModeCheck(Examination examination) {
    this.examination = examination;
    this.staffing = new StaffingCheck(examination);
  }

  void examine() {
    int place = 0;
    for (Project member : examination.members) {
      DemandCheck demands = new DemandCheck(examination, member.start());
      for (Activity activity : member.activities()) {
        examine(activity, place, demands);
        place++;
      }
    }
  }

  private void examine(Activity activity, int place, DemandCheck demands) {
    List<ModeFault> faults = new ArrayList<>();
    boolean possible = false;
    for (int m = 0; m < WorkMode.count(activity); m++) {
      int before = faults.size();
      WorkMode mode = new WorkMode(activity, m);
      examineStaff(mode, place, faults);
      demands.examine(mode, faults);
      possible |= faults.size() == before;
    }
    add(faults, possible);
  }

  private void examineStaff(WorkMode mode, int place, List<ModeFault> faults) {
    if (!mode.requirements().isEmpty() && !staffing.examine(mode, faults)) {
      // Those who could do the work are not there yet, so nobody knows their calendars.
      examination.faultyActivities.set(place);
    }
  }

  private void add(List<ModeFault> faults, boolean possible) {
    for (ModeFault fault : faults) {
      examination.add(
          Finding.builder()
              .severity(possible ? Severity.WARNING : Severity.ERROR)
              .reason(fault.fault())
              .object(fault.mode().object())
              .path(fault.mode().path(fault.path()))
              .text(fault.text())
              .build());
    }
  }
}
