package dev.evenkeel.peers.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.CountableValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeFactory;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.ProjectInstance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project whose schedule follows from the delays of its activities. */
@PlanningSolution
public class DelaySolution {
  private static final int DELAYS = 500;

  @ProblemFactCollectionProperty private List<DelayDemand> demands = new ArrayList<>();

  @PlanningEntityCollectionProperty private List<DelayedActivity> activities = new ArrayList<>();

  @PlanningScore private @Nullable HardSoftScore score;

  /** Makes an empty solution, which Timefold asks for. */
  public DelaySolution() {}

  static DelaySolution of(ProjectInstance instance) {
    DelaySolution solution = new DelaySolution();
    List<InstanceActivity> activities = instance.activities();
    for (int i = 0; i < activities.size(); i++) {
      solution.activities.add(new DelayedActivity(i, activities.get(i).mode().duration()));
      solution.addDemands(instance, i);
    }
    for (int i = 0; i < activities.size(); i++) {
      for (int after : activities.get(i).successors()) {
        solution.activities.get(after).getPredecessors().add(solution.activities.get(i));
      }
    }
    return solution;
  }

  private void addDemands(ProjectInstance instance, int activity) {
    List<Integer> units = instance.activities().get(activity).mode().demands();
    for (int r = 0; r < units.size(); r++) {
      if (units.get(r) > 0) {
        int capacity = instance.resources().get(r).capacity();
        demands.add(new DelayDemand(activity, r, capacity, units.get(r)));
      }
    }
  }

  /** Returns the delays from which Timefold chooses. */
  @ValueRangeProvider
  public CountableValueRange<Integer> getDelayRange() {
    return ValueRangeFactory.createIntValueRange(0, DELAYS);
  }

  long[] starts() {
    long[] starts = new long[activities.size()];
    activities.forEach(activity -> starts[activity.getPosition()] = activity.start());
    return starts;
  }

  public List<DelayDemand> getDemands() {
    return demands;
  }

  public List<DelayedActivity> getActivities() {
    return activities;
  }

  public @Nullable HardSoftScore getScore() {
    return score;
  }

  public void setScore(@Nullable HardSoftScore score) {
    this.score = score;
  }
}
