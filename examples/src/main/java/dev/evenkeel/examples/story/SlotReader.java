package dev.evenkeel.examples.story;

import dev.evenkeel.examples.files.Service;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.staffing.IntervalStaffing;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import java.util.List;

/** Joins load, need and presence of one interval. */
final class SlotReader {
  private final Service service;
  private final StaffingCalculator calculator;

  SlotReader(Service service, StaffingCalculator calculator) {
    this.service = service;
    this.calculator = calculator;
  }

  /** Presence may change within the interval: the least counts. */
  ServiceSlot slot(LoadInterval load, IntervalStaffing staffing, List<CapacityInterval> pieces) {
    int present = pieces.stream().mapToInt(CapacityInterval::present).min().orElse(0);
    return new ServiceSlot(
        load.interval(),
        load.contacts(),
        load.offeredLoad(),
        staffing.scheduledHeadCount(),
        present,
        pieces.stream().mapToInt(CapacityInterval::ringFenced).min().orElse(0),
        pieces.stream().mapToDouble(piece -> piece.capacityBetweenContacts(0)).min().orElse(0),
        pieces.stream().mapToDouble(piece -> piece.preemptible().orElse(0)).min().orElse(0),
        serviceLevel(load, agents(staffing, present)));
  }

  /** The agents who answer: all that are required if enough people are there, else fewer. */
  private int agents(IntervalStaffing staffing, int present) {
    return present >= staffing.scheduledHeadCount()
        ? staffing.requiredAgents()
        : Math.min(
            staffing.requiredAgents(), (int) Math.floor(present * (1 - service.shrinkage())));
  }

  private double serviceLevel(LoadInterval load, int agents) {
    return load.offeredLoad() == 0
        ? 1
        : calculator
            .performance(load.offeredLoad(), load.handleTime(), agents, service.target().within())
            .serviceLevel();
  }
}
