package dev.evenkeel.scheduling.progress.internal;

import dev.evenkeel.scheduling.resource.internal.ScheduleGenerator;
import dev.evenkeel.scheduling.resource.internal.request.Profiles;
import java.util.ArrayList;
import java.util.List;

/**
 * What is reserved after every few activities of the best schedule, so that another pass can begin
 * in the middle.
 */
final class Checkpoints {
  /** Fewer activities between two checkpoints cost more to store than to place again. */
  private static final int DISTANCE = 8;

  private final ScheduleGenerator generator;
  private final int past;
  private final List<Profiles> saved = new ArrayList<>();
  private int valid;

  /**
   * Creates checkpoints.
   *
   * @param past how many activities at the beginning of the list reserve nothing
   */
  Checkpoints(ScheduleGenerator generator, int past) {
    this.generator = generator;
    this.past = past;
  }

  /** Begins anew with nothing reserved, as it is in the generator. */
  void begin() {
    valid = 0;
    save();
  }

  /** Forgets what comes behind a place at which the best schedule has changed. */
  void change(int place) {
    valid = Math.min(valid, Math.max(0, place - past) / DISTANCE + 1);
  }

  /**
   * Reserves in the generator what the best schedule reserves before a place, or somewhat less.
   *
   * @param best the best schedule, which is written down in the generator
   * @param place the place
   * @return how many activities are placed
   */
  int restore(Repair best, int place) {
    int wanted = Math.max(0, place - past) / DISTANCE;
    int from = Math.min(wanted, valid - 1);
    generator.profiles().set(saved.get(from));
    while (valid <= wanted) {
      for (int k = past + (valid - 1) * DISTANCE; k < past + valid * DISTANCE; k++) {
        generator.reserve(best.list[k]);
      }
      save();
    }
    return past + wanted * DISTANCE;
  }

  private void save() {
    if (valid < saved.size()) {
      saved.get(valid).set(generator.profiles());
    } else {
      saved.add(generator.profiles().copy());
    }
    valid++;
  }
}
