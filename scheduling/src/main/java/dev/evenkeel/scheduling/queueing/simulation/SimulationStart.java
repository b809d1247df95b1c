package dev.evenkeel.scheduling.queueing.simulation;

/** In which state a service is when a simulation begins. */
public enum SimulationStart {
  /** Nobody waits or is being answered; deferred work has begun as far as it may. */
  EMPTY,

  /**
   * A state drawn from the stationary distribution at the rates and numbers of time 0. It exists
   * for one type of contacts and one group of agents, exponential times, no more than an
   * exponential patience, and deferred jobs as long as contacts: these are a birth–death chain.
   */
  STATIONARY
}
