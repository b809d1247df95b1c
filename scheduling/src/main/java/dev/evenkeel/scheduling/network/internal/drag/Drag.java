package dev.evenkeel.scheduling.network.internal.drag;

import com.google.common.base.Suppliers;
import dev.evenkeel.scheduling.network.internal.Passes;
import java.util.function.Supplier;

/**
 * By how much the finish of its project would come forward if an activity took no time: Devaux's
 * removed activity gauge. Calculated when it is asked for first.
 */
public final class Drag {
  private final Passes passes;
  private final Supplier<long[]> all;

  /**
   * Creates the drags of a network.
   *
   * @param passes both passes
   */
  public Drag(Passes passes) {
    this.passes = passes;
    all = Suppliers.memoize(() -> ContinuousDrag.of(passes));
  }

  /**
   * Returns the drag of an activity.
   *
   * @param place the position of the activity
   * @return the ticks, negative if the finish would be later
   */
  public long of(int place) {
    return passes.time().isContinuous() ? all.get()[place] : CalendarDrag.of(passes, place);
  }
}
