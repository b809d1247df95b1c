package dev.evenkeel.benchmarks.peers;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the CPU time of this process since the watch was made: one second is what one core does in
 * a second, by however many threads, compilation and garbage collection included. So a solver with
 * several threads gets no more than one with a single thread, and other load on the machine costs
 * nobody anything.
 */
public final class CpuWatch implements AutoCloseable {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final long POLL_MILLIS = 2;

  private final long start = PROCESS.getProcessCpuTime();
  private final long limit;
  private final List<Runnable> actions = new ArrayList<>();
  private final Thread poll;
  private volatile long now;
  private volatile boolean over;

  /**
   * Starts a watch.
   *
   * @param limit when it is over
   */
  public CpuWatch(Duration limit) {
    this.limit = limit.toNanos();
    this.poll = new Thread(this::poll, "cpu-watch");
    poll.setDaemon(true);
    poll.start();
  }

  private void poll() {
    try {
      while (!over) {
        now = cpuNanos();
        if (now >= limit) {
          end();
        } else {
          Thread.sleep(POLL_MILLIS);
        }
      }
    } catch (InterruptedException e) {
      over = true;
    }
  }

  private synchronized void end() {
    over = true;
    actions.forEach(Runnable::run);
  }

  /** Has something done when the watch is over: at once if it is. */
  public synchronized void whenOver(Runnable action) {
    if (over) {
      action.run();
    } else {
      actions.add(action);
    }
  }

  /** Returns whether the limit is reached. Costs no more than reading a field. */
  public boolean isOver() {
    return over;
  }

  /** Returns the limit. */
  public Duration limit() {
    return Duration.ofNanos(limit);
  }

  /** Returns the CPU time so far, as of some milliseconds ago: costs no more than a field. */
  public long lastNanos() {
    return now;
  }

  /** Returns the CPU time so far, in the steps of the operating system. */
  public long cpuNanos() {
    return PROCESS.getProcessCpuTime() - start;
  }

  /** Ends the watch without the actions. */
  @Override
  public void close() {
    poll.interrupt();
  }
}
