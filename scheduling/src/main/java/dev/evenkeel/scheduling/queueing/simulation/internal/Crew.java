package dev.evenkeel.scheduling.queueing.simulation.internal;

/** What the agents of a group are doing at the moment of a run. */
final class Crew {
  private int agents;
  private int away;
  private double threshold;
  private int contacts;
  private int deferred;
  private double since;

  int agents() {
    return agents;
  }

  int away() {
    return away;
  }

  int contacts() {
    return contacts;
  }

  int deferred() {
    return deferred;
  }

  int busy() {
    return contacts + deferred;
  }

  /** Returns how many more agents may begin something; negative while too many are still busy. */
  int idle() {
    return agents - away - contacts - deferred;
  }

  /** Returns which share of the agents who may be busy are not. */
  double idleShare() {
    return (double) idle() / (agents - away);
  }

  /** Returns by how much the threshold of deferred work is above the number of busy agents. */
  double belowThreshold() {
    return threshold - busy();
  }

  double since() {
    return since;
  }

  void since(double time) {
    since = time;
  }

  void schedule(int newAgents, int newAway, double newThreshold) {
    agents = newAgents;
    away = newAway;
    threshold = newThreshold;
  }

  void addContacts(int number) {
    contacts += number;
  }

  void addDeferred(int number) {
    deferred += number;
  }

  void clear() {
    contacts = 0;
    deferred = 0;
  }
}
