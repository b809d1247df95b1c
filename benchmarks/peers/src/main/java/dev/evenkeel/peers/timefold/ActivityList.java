package dev.evenkeel.peers.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import java.util.ArrayList;
import java.util.List;

/** The one entity: the order in which activities are placed. */
@PlanningEntity
public class ActivityList {
  @PlanningId private int id;

  @PlanningListVariable private List<ListedActivity> activities = new ArrayList<>();

  /** Makes an empty list, which Timefold asks for. */
  public ActivityList() {}

  ActivityList(List<ListedActivity> activities) {
    this.activities = new ArrayList<>(activities);
  }

  public int getId() {
    return id;
  }

  public List<ListedActivity> getActivities() {
    return activities;
  }
}
