package dev.evenkeel.benchmarks.peers;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

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
  private final List<Runnable> actions = new CopyOnWriteArrayList<>();
  private final Thread poll;
  private volatile long now;
  private volatile boolean over;
  private volatile boolean closed;

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
      while (!closed) {
        now = cpuNanos();
        if (now >= limit) {
          over = true;
          actions.forEach(Runnable::run);
        }
        Thread.sleep(POLL_MILLIS);
      }
    } catch (InterruptedException e) {
      over = true;
    }
  }

  /**
   * Has something done once the watch is over: on a thread of the watch, and again and again until
   * it is closed, since a solver may not yet have begun when it is told to stop.
   */
  public void whenOver(Runnable action) {
    actions.add(action);
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

  @Override
  public void close() {
    closed = true;
  }
}
