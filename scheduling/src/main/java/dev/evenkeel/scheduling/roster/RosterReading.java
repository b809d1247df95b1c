package dev.evenkeel.scheduling.roster;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.id.ShiftId;
import dev.evenkeel.scheduling.roster.internal.Obstacle;
import dev.evenkeel.scheduling.roster.internal.RosterModel;
import dev.evenkeel.scheduling.roster.internal.RosterState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a roster from the state of a search. */
final class RosterReading {
  private final RosterModel model;
  private final RosterState state;

  RosterReading(RosterModel model, RosterState state) {
    this.model = model;
    this.state = state;
  }

  List<RosterAssignment> assignments() {
    List<int[]> pairs = new ArrayList<>();
    for (int slot = 0; slot < model.slotCount(); slot++) {
      if (state.person(slot) >= 0) {
        pairs.add(new int[] {model.demand(slot), state.person(slot)});
      }
    }
    pairs.sort(Comparator.<int[]>comparingInt(pair -> pair[0]).thenComparingInt(pair -> pair[1]));
    return pairs.stream()
        .map(
            pair ->
                new RosterAssignment(
                    model.demandAt(pair[0]).id(), model.personAt(pair[1]).person().id()))
        .toList();
  }

  RosterBuilder roster() {
    RosterScoreBuilder score = RosterScore.builder();
    state.score(score);
    return Roster.builder()
        .assignments(assignments())
        .open(open())
        .score(score.build())
        .findings(findings());
  }

  private Map<ShiftId, Integer> open() {
    Map<ShiftId, Integer> open = new LinkedHashMap<>();
    for (int slot = 0; slot < model.slotCount(); slot++) {
      if (state.person(slot) < 0) {
        open.merge(model.demandAt(model.demand(slot)).id(), 1, Integer::sum);
      }
    }
    return open;
  }

  private Findings findings() {
    FindingsCollector findings = new FindingsCollector();
    Map<ShiftId, Integer> open = open();
    int last = -1;
    for (int slot = 0; slot < model.slotCount(); slot++) {
      if (state.person(slot) < 0 && model.demand(slot) != last) {
        last = model.demand(slot);
        findings.add(openShift(slot, open.getOrDefault(model.demandAt(last).id(), 0)));
      }
    }
    addContracts(findings);
    addPast(findings);
    return findings.collect();
  }

  private Finding openShift(int slot, int missing) {
    ShiftDemand demand = model.demandAt(model.demand(slot));
    String text = "lacks " + missing + " of " + demand.people() + " people";
    return model.isKept(slot)
        ? Finding.warning(RosterFault.SHIFT_OPEN, object(demand), text + "; it has begun")
        : Finding.error(RosterFault.SHIFT_OPEN, object(demand), text + ": " + reasons(slot));
  }

  private String reasons(int slot) {
    Map<Obstacle, Integer> counts = new EnumMap<>(Obstacle.class);
    Set<Integer> there = workers(slot);
    for (int person = 0; person < model.personCount(); person++) {
      if (!there.contains(person)) {
        counts.merge(state.obstacle(person, slot), 1, Integer::sum);
      }
    }
    return counts.isEmpty()
        ? "there is nobody else"
        : counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().words())
            .collect(Collectors.joining(", "));
  }

  /** Returns who works the shift of a slot: the slots of a shift follow each other. */
  private Set<Integer> workers(int slot) {
    int demand = model.demand(slot);
    int first = slot;
    while (first > 0 && model.demand(first - 1) == demand) {
      first--;
    }
    Set<Integer> workers = new HashSet<>();
    for (int s = first; s < model.slotCount() && model.demand(s) == demand; s++) {
      workers.add(state.person(s));
    }
    return workers;
  }

  private void addContracts(FindingsCollector findings) {
    for (int person = 0; person < model.personCount(); person++) {
      for (int week = 0; week < model.weekCount(); week++) {
        int missing = state.missing(person, week);
        if (missing > 0) {
          findings.add(
              Finding.warning(
                  RosterFault.CONTRACT_TIME_MISSING,
                  object(model.personAt(person)),
                  "gets "
                      + missing
                      + " minutes less than promised in the week of "
                      + model.mondayOf(week)));
        }
      }
    }
  }

  private void addPast(FindingsCollector findings) {
    for (int slot = 0; slot < model.slotCount(); slot++) {
      int person = state.person(slot);
      if (person >= 0 && model.isKept(slot)) {
        Obstacle obstacle = state.obstacleOfWorker(slot);
        if (obstacle != Obstacle.NONE) {
          findings.add(
              Finding.warning(
                  RosterFault.PAST_BREAKS_RULE,
                  object(model.demandAt(model.demand(slot))),
                  "has begun with '"
                      + model.personAt(person).person().id()
                      + "', who is "
                      + obstacle.words()));
        }
      }
    }
  }

  private static String object(ShiftDemand demand) {
    return "shift '" + demand.id() + "'";
  }

  private static String object(RosterPerson person) {
    return "person '" + person.person().id() + "'";
  }
}
