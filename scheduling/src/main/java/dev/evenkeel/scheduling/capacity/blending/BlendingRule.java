package dev.evenkeel.scheduling.capacity.blending;

import java.util.Optional;

/** How the threshold of deferred work is chosen that keeps a service target. */
public enum BlendingRule {
  /** No deferred work between contacts. */
  NONE {
    @Override
    public Optional<BlendingThreshold> choose(BlendedService service, double greatest) {
      return Optional.empty();
    }
  },
  /**
   * The greatest whole threshold that keeps the target: {@link BlendedService#greatestThreshold}.
   * The service is a little better than promised.
   */
  GREATEST_THRESHOLD {
    @Override
    public Optional<BlendingThreshold> choose(BlendedService service, double greatest) {
      return service.greatestThreshold(greatest);
    }
  },
  /**
   * Chance between two thresholds, so that the target is just kept: {@link
   * BlendedService#randomisedThreshold}. Source: Gans and Zhou, "A call-routing problem with
   * service-level constraints", Operations Research 51, 2003.
   */
  RANDOMISED_THRESHOLD {
    @Override
    public Optional<BlendingThreshold> choose(BlendedService service, double greatest) {
      return service.randomisedThreshold(greatest);
    }
  };

  /**
   * Chooses a threshold.
   *
   * @param service the service
   * @param greatest the probability with which contacts may find all agents busy, 0 to 1
   * @return the threshold; empty if there is to be no deferred work, or too many wait without any
   * @throws IllegalArgumentException if the probability is not between 0 and 1
   */
  public abstract Optional<BlendingThreshold> choose(BlendedService service, double greatest);
}
