package dev.evenkeel.core.validation;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Severity;
import dev.evenkeel.core.project.Activity;
import java.util.ArrayList;
import java.util.List;

/**
 * Each activity can be done in some way. A way that is not possible is an error if there is no
 * other, else a warning.
 */
final class ModeCheck {
  private final Examination examination;
  private final StaffingCheck staffing;
  private final DemandCheck demands;

  ModeCheck(Examination examination) {
    this.examination = examination;
    this.staffing = new StaffingCheck(examination);
    this.demands = new DemandCheck(examination);
  }

  void examine() {
    List<Activity> activities = examination.project.activities();
    List<ModeFault> faults = new ArrayList<>();
    for (int i = 0; i < activities.size(); i++) {
      boolean possible = false;
      for (int m = 0; m < WorkMode.count(activities.get(i)); m++) {
        int before = faults.size();
        examine(new WorkMode(activities.get(i), m), i, faults);
        possible |= faults.size() == before;
      }
      add(faults, possible);
      faults.clear();
    }
  }

  private void examine(WorkMode mode, int place, List<ModeFault> faults) {
    if (!mode.requirements().isEmpty() && !staffing.examine(mode, faults)) {
      // Those who could do the work are not there yet, so nobody knows their calendars.
      examination.faultyActivities.set(place);
    }
    if (!mode.demands().isEmpty()) {
      demands.examine(mode, faults);
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
