package dev.evenkeel.scheduling.forecast.internal;

/** How the contacts of a day are spread over its slots, as given by the caller. */
final class SlotWeights {
  private final double[] shares;

  /** Takes the weights by slot, of which at least one is positive. */
  SlotWeights(double[] weights) {
    double greatest = 0;
    for (double weight : weights) {
      greatest = Math.max(greatest, weight);
    }
    double sum = 0;
    for (double weight : weights) {
      sum += weight / greatest;
    }
    shares = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      shares[i] = weights[i] / greatest / sum;
    }
  }

  /** The part of the day's contacts in a slot; all slots together have 1. */
  double share(int slot) {
    return shares[slot];
  }
}
