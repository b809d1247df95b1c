package dev.evenkeel.peers.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A project whose schedule follows from the order of its activities. */
@PlanningSolution
public class ListSolution {
  @ProblemFactProperty private @Nullable SerialDecoder decoder;

  @ProblemFactCollectionProperty @ValueRangeProvider
  private List<ListedActivity> activities = List.of();

  @PlanningEntityProperty private ActivityList list = new ActivityList();

  @PlanningScore private @Nullable SimpleScore score;

  /** Makes an empty solution, which Timefold asks for. */
  public ListSolution() {}

  ListSolution(SerialDecoder decoder, int[] order) {
    this.decoder = decoder;
    this.activities = IntStream.range(0, order.length).mapToObj(ListedActivity::new).toList();
    this.list = new ActivityList(IntStream.of(order).mapToObj(activities::get).toList());
  }

  /** Returns the positions of the activities in the order in which they are placed. */
  int[] order() {
    return list.getActivities().stream().mapToInt(ListedActivity::position).toArray();
  }

  public @Nullable SerialDecoder getDecoder() {
    return decoder;
  }

  public List<ListedActivity> getActivities() {
    return activities;
  }

  public ActivityList getList() {
    return list;
  }

  public @Nullable SimpleScore getScore() {
    return score;
  }

  public void setScore(@Nullable SimpleScore score) {
    this.score = score;
  }
}
