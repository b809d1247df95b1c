package dev.evenkeel.scheduling.resource.internal.profile;

import java.util.List;

/**
 * The ticks at which all of several things can be used, up to a horizon.
 *
 * @param parts the things, at least one
 * @param horizon the tick from which on nothing can be used
 */
public record JointAvailability(List<Availability> parts, long horizon) implements Availability {
  @Override
  public long nextOpen(long tick) {
    long agreed = tick;
    int agreeing = 0;
    int next = 0;
    while (agreed < horizon && agreeing < parts.size()) {
      long open = parts.get(next).nextOpen(agreed);
      agreeing = open == agreed ? agreeing + 1 : 1;
      agreed = open;
      next = (next + 1) % parts.size();
    }
    return agreed < horizon ? agreed : NEVER;
  }

  @Override
  public long closing(long tick) {
    long closing = horizon;
    for (int k = 0; k < parts.size(); k++) {
      closing = Math.min(closing, parts.get(k).closing(tick));
    }
    return closing;
  }
}
