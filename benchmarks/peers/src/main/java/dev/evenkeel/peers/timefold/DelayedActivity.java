package dev.evenkeel.peers.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.domain.variable.ShadowSources;
import ai.timefold.solver.core.api.domain.variable.ShadowVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An activity that starts so many periods after its last predecessor. */
@PlanningEntity
public class DelayedActivity {
  @PlanningId private int position;

  private int duration;
  private List<DelayedActivity> predecessors = new ArrayList<>();

  @PlanningVariable private @Nullable Integer delay;

  @ShadowVariable(supplierName = "supplyReady")
  private @Nullable Integer ready;

  @ShadowVariable(supplierName = "supplyFinish")
  private @Nullable Integer finish;

  @ShadowVariable(supplierName = "supplyPeriods")
  private @Nullable List<Integer> periods;

  /** Makes an empty activity, which Timefold asks for. */
  public DelayedActivity() {}

  DelayedActivity(int position, int duration) {
    this.position = position;
    this.duration = duration;
  }

  /** Returns when the last predecessor is finished. */
  @ShadowSources("predecessors[].finish")
  public Integer supplyReady() {
    int latest = 0;
    for (DelayedActivity predecessor : predecessors) {
      latest = Math.max(latest, valueOf(predecessor.finish));
    }
    return latest;
  }

  /** Returns when this activity is finished. */
  @ShadowSources({"ready", "delay"})
  public Integer supplyFinish() {
    return start() + duration;
  }

  /** Returns the periods in which it runs. */
  @ShadowSources("finish")
  public List<Integer> supplyPeriods() {
    return IntStream.range(start(), start() + duration).boxed().toList();
  }

  int start() {
    return valueOf(ready) + valueOf(delay);
  }

  private static int valueOf(@Nullable Integer value) {
    return value == null ? 0 : value;
  }

  public int getPosition() {
    return position;
  }

  public List<DelayedActivity> getPredecessors() {
    return predecessors;
  }

  public @Nullable Integer getDelay() {
    return delay;
  }

  public void setDelay(@Nullable Integer delay) {
    this.delay = delay;
  }

  public @Nullable Integer getReady() {
    return ready;
  }

  public @Nullable Integer getFinish() {
    return finish;
  }

  public @Nullable List<Integer> getPeriods() {
    return periods;
  }

  int finishOrZero() {
    return valueOf(finish);
  }

  List<Integer> periodsOrNone() {
    return periods == null ? List.of() : periods;
  }
}
