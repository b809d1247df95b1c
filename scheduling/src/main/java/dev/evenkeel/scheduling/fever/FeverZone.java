package dev.evenkeel.scheduling.fever;

/** What a point of a fever chart asks for; the constants ascend with the danger. */
public enum FeverZone {
  /** The buffer lasts: leave the people alone. */
  GREEN,
  /** Watch and prepare what would win time back. */
  YELLOW,
  /** Do now what wins time back: the promise is in danger. */
  RED
}
