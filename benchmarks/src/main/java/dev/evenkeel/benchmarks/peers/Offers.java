package dev.evenkeel.benchmarks.peers;

import dev.evenkeel.examples.instances.judge.InstanceSchedule;

/** Takes what a solver finds. Thread-safe. */
public interface Offers {
  /** The solver holds its first schedule, which it will offer later or has bettered by then. */
  void found();

  /** The solver holds a schedule that is better than all before. */
  void offer(InstanceSchedule schedule);

  /** The solver says that no schedule is better than its last. */
  void proved();
}
