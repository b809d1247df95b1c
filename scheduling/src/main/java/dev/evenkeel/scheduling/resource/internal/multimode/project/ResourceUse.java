package dev.evenkeel.scheduling.resource.internal.multimode.project;

import com.google.common.primitives.ImmutableIntArray;
import dev.evenkeel.scheduling.resource.internal.project.CapacityLanes;
import java.util.List;

/** The units of renewable and non-renewable resources that each mode takes. */
public final class ResourceUse {
  private final int[] units;
  private final int[] budget;
  private final int[] use;
  private final int[] consumption;
  private final CapacityLanes lanes;
  private final int words;
  private final long[] demand;

  ResourceUse(List<Mode> modes, ImmutableIntArray capacity, ImmutableIntArray budget) {
    this.units = capacity.toArray();
    this.budget = budget.toArray();
    this.use = new int[modes.size() * units.length];
    this.consumption = new int[modes.size() * this.budget.length];
    this.lanes = new CapacityLanes(units);
    this.words = units.length == 0 ? 0 : lanes.words();
    this.demand = new long[modes.size() * words];
    for (int m = 0; m < modes.size(); m++) {
      fill(m, modes.get(m).demand().toArray(), modes.get(m).consumption().toArray());
    }
  }

  private void fill(int m, int[] renewable, int[] consumed) {
    System.arraycopy(renewable, 0, use, m * units.length, units.length);
    System.arraycopy(consumed, 0, consumption, m * budget.length, budget.length);
    System.arraycopy(lanes.pack(renewable), 0, demand, m * words, words);
  }

  /**
   * Returns the number of renewable resources.
   *
   * @return the number
   */
  public int renewables() {
    return units.length;
  }

  /**
   * Returns the capacity of a renewable resource.
   *
   * @param resource the resource
   * @return the units in every time unit
   */
  public int units(int resource) {
    return units[resource];
  }

  /**
   * Returns what a mode takes of a renewable resource.
   *
   * @param mode the mode
   * @param resource the resource
   * @return the units in every time unit
   */
  public int use(int mode, int resource) {
    return use[mode * units.length + resource];
  }

  /**
   * Returns the number of non-renewable resources.
   *
   * @return the number
   */
  public int budgets() {
    return budget.length;
  }

  /**
   * Returns what there is of a non-renewable resource.
   *
   * @param resource the resource
   * @return the units in all
   */
  public int budget(int resource) {
    return budget[resource];
  }

  /**
   * Returns what a mode consumes of a non-renewable resource.
   *
   * @param mode the mode
   * @param resource the resource
   * @return the units in all
   */
  public int consumption(int mode, int resource) {
    return consumption[mode * budget.length + resource];
  }

  /**
   * Returns how many words hold one lane per renewable resource.
   *
   * @return the number of words, 0 without renewable resources
   */
  public int words() {
    return words;
  }

  /**
   * Returns a word of the lanes.
   *
   * @param word the number of the word
   * @return the capacities of its resources with their guard bits
   */
  public long capacityLane(int word) {
    return lanes.capacity(word);
  }

  /**
   * Returns the guard bits of a word of the lanes.
   *
   * @param word the number of the word
   * @return the mask
   */
  public long guard(int word) {
    return lanes.guard(word);
  }

  /**
   * Returns what a mode takes in the lanes of a word.
   *
   * @param mode the mode
   * @param word the number of the word
   * @return the demands without guard bits
   */
  public long demandLane(int mode, int word) {
    return demand[mode * words + word];
  }
}
