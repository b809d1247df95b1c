package dev.evenkeel.scheduling.buffer.internal;

import com.google.common.math.LongMath;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.internal.Lags;
import dev.evenkeel.scheduling.resource.internal.ScheduleShift;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Makes room for feeding buffers in a right-justified schedule. */
public final class BufferInsertion {
  private static final int DOUBLINGS = 6;

  private final ResolvedProject project;
  private final ScheduleShift schedule;
  private final Justification justification;
  private final ChainNetwork network;
  private final long[] spans;
  private final long[] unbuffered;
  private final TickCalendar calendar;
  private long end;

  /**
   * Creates the insertion.
   *
   * @param project the project
   * @param schedule its right-justified schedule, which will be changed
   * @param network its chains
   * @param spans by feeding chain the ticks of the default calendar that its buffer should have
   */
  public BufferInsertion(
      ResolvedProject project, ScheduleShift schedule, ChainNetwork network, long[] spans) {
    this.project = project;
    this.schedule = schedule;
    this.justification = new Justification(project, schedule);
    this.network = network;
    this.spans = spans.clone();
    this.unbuffered = new long[project.activityCount()];
    Arrays.setAll(unbuffered, schedule::finish);
    this.calendar = project.calendarAt(0);
    this.end = schedule.makespan();
  }

  /**
   * Shifts feeding chains to the left, as a whole and as far as they can, so that their buffers fit
   * before the critical chain, which does not move.
   */
  public void shrink() {
    for (int activity : justification.byStart()) {
      if (!network.isCritical(activity)) {
        schedule.shiftLeft(activity, 0);
      }
    }
    int[] order = justification.byFinishOf(unbuffered);
    for (int activity : order) {
      if (!network.isCritical(activity)) {
        schedule.shiftRight(activity, Math.min(limit(activity), alongWhatItFeeds(activity)));
      }
    }
  }

  /** Makes the critical chain wait until all feeding buffers fit, after they have been shrunk. */
  public void push() {
    long longer = Math.max(1, LongStream.of(spans).reduce(0, LongMath::saturatedAdd));
    for (int doubling = 0; doubling < DOUBLINGS && !isComplete(); doubling++) {
      spread(calendar.finish(schedule.makespan(), longer));
      longer = LongMath.saturatedMultiply(longer, 2);
    }
    compress();
    long finish = schedule.makespan();
    end = Math.max(finish, endOfBuffers());
    for (int activity : justification.byFinish()) {
      if (!network.isCritical(activity)) {
        schedule.shiftRight(activity, Math.min(finish, limit(activity)));
      }
    }
  }

  private void spread(long until) {
    end = until;
    for (int activity : justification.byFinish()) {
      int follower = network.follower(activity);
      long taken = follower == Feeding.END ? until : schedule.start(follower);
      schedule.shiftRight(activity, Math.min(taken, limit(activity)));
    }
  }

  private void compress() {
    for (int activity : justification.byStart()) {
      schedule.shiftLeft(activity, earliest(activity));
    }
  }

  /** Returns the tick before which an activity has to wait for the chain and feeding buffers. */
  private long earliest(int activity) {
    int leader = network.leader(activity);
    long earliest = leader == Feeding.END ? 0 : schedule.finish(leader);
    for (int number : network.joining(activity)) {
      if (spans[number] > 0) {
        earliest = Math.max(earliest, earliest(activity, network.chains().get(number), number));
      }
    }
    return earliest;
  }

  private long earliest(int activity, Feeding chain, int number) {
    int dependency = chain.dependency();
    long buffered = calendar.finish(event(chain), spans[number]);
    if (dependency == Feeding.END) {
      return buffered;
    }
    return project.type(dependency).isToFinish()
        ? schedule.start(activity)
        : Lags.after(
            project.calendarAt(project.lagCalendar(dependency)), buffered, project.lag(dependency));
  }

  /** Returns when the last buffer ends that protects the end of the project. */
  private long endOfBuffers() {
    long latest = 0;
    for (int number = 0; number < spans.length; number++) {
      Feeding chain = network.chains().get(number);
      if (chain.join() == Feeding.END && spans[number] > 0) {
        latest = Math.max(latest, calendar.finish(schedule.finish(chain.tail()), spans[number]));
      }
    }
    return latest;
  }

  private boolean isComplete() {
    for (int number = 0; number < spans.length; number++) {
      Feeding chain = network.chains().get(number);
      if (calendar.worked(event(chain), goal(chain)) < spans[number]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns when a feeding chain does what the critical chain waits for.
   *
   * @param chain the chain
   * @return the start or finish of its last activity
   */
  public long event(Feeding chain) {
    int dependency = chain.dependency();
    return dependency == Feeding.END || project.type(dependency).isFromFinish()
        ? schedule.finish(chain.tail())
        : schedule.start(chain.tail());
  }

  /**
   * Returns when the critical chain needs what a feeding chain does.
   *
   * @param chain the chain
   * @return the tick at which its buffer ends
   */
  public long goal(Feeding chain) {
    if (chain.join() == Feeding.END) {
      return end;
    }
    return chain.dependency() == Feeding.END
        ? schedule.start(chain.join())
        : Waiting.limit(project, schedule, chain.dependency());
  }

  /**
   * Returns when the project buffer begins.
   *
   * @return the finish of the critical chain and of the buffers that end with it
   */
  public long end() {
    return end;
  }

  /** Returns the latest finish of an activity that leaves room for its buffer. */
  private long limit(int activity) {
    long limit = end;
    for (int number : network.leaving(activity)) {
      Feeding chain = network.chains().get(number);
      long event = spans[number] == 0 ? goal(chain) : calendar.start(goal(chain), spans[number]);
      long rest = schedule.finish(activity) - event(chain);
      limit = Math.min(limit, event + rest);
    }
    return limit;
  }

  /** Returns the finish of an activity that is shifted with what it feeds. */
  private long alongWhatItFeeds(int activity) {
    long limit = Long.MAX_VALUE;
    for (int fed : network.fed(activity)) {
      long shift = Math.max(0, unbuffered[fed] - schedule.finish(fed));
      limit = Math.min(limit, unbuffered[activity] - shift);
    }
    return limit;
  }
}
