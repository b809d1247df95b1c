package dev.evenkeel.scheduling.queueing.simulation.internal;

import dev.evenkeel.scheduling.queueing.simulation.ServiceModel;
import dev.evenkeel.scheduling.queueing.simulation.SimulationStart;
import java.util.Optional;

/** Plays the period of a model as often as there are batches and counts what happens. */
public final class ServiceRun {
  private final RunSettings settings;
  private final Timeline timeline;
  private final ContactFlow flow;
  private final Optional<StationaryState> stationary;

  private ServiceRun(ServiceModel model, RunSettings settings) {
    this.settings = settings;
    timeline = new Timeline(model);
    flow = new ContactFlow(model, timeline);
    stationary =
        settings.start() == SimulationStart.STATIONARY
            ? Optional.of(new StationaryState(model, timeline))
            : Optional.empty();
  }

  /**
   * Plays a model.
   *
   * @param model the model
   * @param settings how it is played
   * @return the run, finished
   * @throws IllegalArgumentException if a stationary start is wanted and the model has none
   */
  public static ServiceRun of(ServiceModel model, RunSettings settings) {
    ServiceRun run = new ServiceRun(model, settings);
    for (int batch = 0; batch < settings.batches(); batch++) {
      run.play(batch);
    }
    return run;
  }

  private void play(int batch) {
    if (batch == 0 || !settings.continuous()) {
      begin(batch);
    } else {
      flow.rebase(timeline.horizon());
    }
    playPeriod();
    if (batch == settings.batches() - 1 || !settings.continuous()) {
      end();
    }
    flow.contactTally().endBatch();
    flow.groupTally().endBatch();
  }

  private void begin(int batch) {
    Streams streams = new Streams(settings.seed(), batch);
    flow.begin(-settings.warmUp(), streams, settings.continuous());
    stationary.ifPresent(state -> state.fill(flow, streams.start()));
    if (settings.warmUp() > 0) {
      flow.enter(0);
      flow.playUntil(0);
    }
  }

  private void playPeriod() {
    flow.count(true);
    for (int segment = 0; segment < timeline.segments(); segment++) {
      flow.enter(segment);
      flow.playUntil(timeline.start(segment + 1));
    }
  }

  private void end() {
    if (settings.continuous()) {
      goOn();
    } else {
      flow.close();
      flow.drainUntil(Double.POSITIVE_INFINITY);
    }
    flow.clearQueues();
  }

  /** Plays another period, in which nobody counts who arrives, for those who still wait. */
  private void goOn() {
    flow.rebase(timeline.horizon());
    flow.count(false);
    for (int i = 0; i < timeline.segments() && flow.openContacts() > 0; i++) {
      flow.enter(i);
      flow.drainUntil(timeline.start(i + 1));
    }
  }

  /**
   * Returns how many contacts arrived, were handled or gave up and how many jobs were finished.
   *
   * @return the number of events
   */
  public long eventCount() {
    return flow.eventCount();
  }

  /**
   * Returns into how many intervals the period is cut.
   *
   * @return the number, at least 1
   */
  public int intervalCount() {
    return timeline.intervalCount();
  }

  /**
   * Returns what became of the contacts.
   *
   * @return the sums, with a node for each class and interval
   */
  public RatioMoments contacts() {
    return flow.contactTally().moments();
  }

  /**
   * Returns how the agents spent their time.
   *
   * @return the sums, with a node for each group and interval
   */
  public RatioMoments groups() {
    return flow.groupTally().moments();
  }
}
