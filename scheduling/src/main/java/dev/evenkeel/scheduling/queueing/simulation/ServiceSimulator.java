package dev.evenkeel.scheduling.queueing.simulation;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.simulation.internal.RunSettings;
import dev.evenkeel.scheduling.queueing.simulation.internal.ServiceRun;
import dev.evenkeel.scheduling.queueing.simulation.internal.Summary;

/**
 * Simulates a service contact by contact: arrivals, waits, answers, people who give up, agents who
 * come and go, and deferred work in between.
 *
 * <p>The period of the model is played in batches. Batches are independent, each begins anew and
 * ends when everybody who arrived in it has been answered or has given up, by the agents of its
 * last moment; nobody arrives then and no further deferred job is begun. If the run is {@linkplain
 * #withContinuousRun() continuous}, each period begins as the one before ended, as in a service
 * that never closes: with one warm-up for all this is the method of batch means, and a batch should
 * be long against the time over which queues build up and go.
 *
 * <p>Standard errors compare the batches; they are trustworthy from some 30 batches on. Contacts
 * that wait behind a discipline, and not only behind time, are best judged by a continuous run, as
 * nobody overtakes them after the end of an independent batch.
 *
 * <p>The same model and settings give the same figures, bit for bit, on every JDK. Each type and
 * group has random numbers of its own, so that a further one changes no draw of the others.
 *
 * <p>Immutable and thread-safe.
 */
public final class ServiceSimulator {
  private static final ServiceSimulator STANDARD =
      new ServiceSimulator(new RunSettings(1, 100, SimulationStart.EMPTY, 0, false));

  private final RunSettings settings;

  private ServiceSimulator(RunSettings settings) {
    this.settings = settings;
  }

  /**
   * Returns a simulator with seed 1 that plays 100 independent batches, each from an empty service,
   * without a warm-up.
   *
   * @return the simulator
   */
  public static ServiceSimulator standard() {
    return STANDARD;
  }

  /**
   * Returns a simulator with other random numbers.
   *
   * @param seed any number
   * @return a simulator with this seed
   */
  public ServiceSimulator withSeed(long seed) {
    return with(seed, settings.batches(), settings.start(), settings.warmUp());
  }

  /**
   * Returns a simulator that plays the period another number of times.
   *
   * @param batches the number of batches, positive
   * @return a simulator with this number
   * @throws IllegalArgumentException if the number is not positive
   */
  public ServiceSimulator withBatches(int batches) {
    Check.positive(batches, "batches");
    return with(settings.seed(), batches, settings.start(), settings.warmUp());
  }

  /**
   * Returns a simulator that begins in another state.
   *
   * @param start the state at the beginning, before the warm-up
   * @return a simulator with this start
   * @throws NullPointerException if the start is null
   */
  public ServiceSimulator withStart(SimulationStart start) {
    Check.notNull(start, "start");
    return with(settings.seed(), settings.batches(), start, settings.warmUp());
  }

  /**
   * Returns a simulator that plays some time, at the rates and numbers of time 0, before it begins
   * to count.
   *
   * @param time the time, not negative, in the unit of the model
   * @return a simulator with this warm-up
   * @throws IllegalArgumentException if the time is negative or not finite
   */
  public ServiceSimulator withWarmUp(double time) {
    Check.notNegative(time, "warm-up");
    return with(settings.seed(), settings.batches(), settings.start(), time);
  }

  /**
   * Returns a simulator that begins each batch as the one before ended. After the last batch the
   * period is played once more at most, in which only those count who still wait.
   *
   * @return a simulator with a continuous run
   */
  public ServiceSimulator withContinuousRun() {
    return new ServiceSimulator(
        new RunSettings(
            settings.seed(), settings.batches(), settings.start(), settings.warmUp(), true));
  }

  private ServiceSimulator with(long seed, int batches, SimulationStart start, double warmUp) {
    return new ServiceSimulator(
        new RunSettings(seed, batches, start, warmUp, settings.continuous()));
  }

  /**
   * Simulates a service.
   *
   * @param model the service
   * @return what was found
   * @throws NullPointerException if the model is null
   * @throws IllegalArgumentException if a stationary start is wanted and the model has none
   */
  public SimulationResult simulate(ServiceModel model) {
    Check.notNull(model, "model");
    return Summary.of(model, settings.batches(), ServiceRun.of(model, settings));
  }
}
