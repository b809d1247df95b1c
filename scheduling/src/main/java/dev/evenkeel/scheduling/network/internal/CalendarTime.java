package dev.evenkeel.scheduling.network.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.internal.Lags;
import dev.evenkeel.scheduling.internal.WorkWindow;

/** Time on the calendars of a resolved project. */
public final class CalendarTime implements WorkTime {
  private final ResolvedProject project;
  private final CompactNetwork network;
  private final boolean[] continuous;
  private final boolean allContinuous;

  /**
   * Creates the time of a project.
   *
   * @param project the project
   * @param network its network
   */
  public CalendarTime(ResolvedProject project, CompactNetwork network) {
    this.project = project;
    this.network = network;
    this.continuous = new boolean[project.calendarCount()];
    boolean all = true;
    for (int calendar = 0; calendar < continuous.length; calendar++) {
      continuous[calendar] = project.calendarAt(calendar).isContinuous();
      all &= continuous[calendar];
    }
    this.allContinuous = all;
  }

  @Override
  public boolean isContinuous() {
    return allContinuous;
  }

  @Override
  public long after(int place, int slot, long event) {
    long lag = network.lag(slot);
    return lag == 0 ? event : Lags.after(lagCalendar(place, slot), event, lag);
  }

  @Override
  public long before(int place, int slot, long limit) {
    long lag = network.lag(slot);
    return lag == 0 ? limit : Lags.before(lagCalendar(place, slot), limit, lag);
  }

  private TickCalendar lagCalendar(int place, int slot) {
    int dependency = ProjectNetwork.dependency(project, network, place, slot);
    return project.calendarAt(project.lagCalendar(dependency));
  }

  @Override
  public long earliest(int place, long startLimit, long finishLimit) {
    // No work finishes before it starts, so that only a later limit on the finish needs a look.
    return finishLimit <= startLimit
        ? window(place).startAfter(startLimit)
        : window(place).start(startLimit, finishLimit);
  }

  @Override
  public long latest(int place, long startLimit, long finishLimit) {
    WorkWindow window = window(place);
    long start = window.startForFinishBefore(finishLimit);
    return start <= startLimit ? start : window.startBefore(startLimit);
  }

  @Override
  public long finish(int place, long start) {
    return window(place).finish(start);
  }

  @Override
  public long worked(int place, long from, long to) {
    return project.calendarAt(calendar(place)).worked(from, to);
  }

  private WorkWindow window(int place) {
    int calendar = calendar(place);
    return new WorkWindow(
        project.activity(network.order[place]),
        project.calendarAt(calendar),
        continuous[calendar],
        network.duration[place],
        project.interruptible(network.order[place]));
  }

  private int calendar(int place) {
    return project.calendar(network.order[place]);
  }
}
