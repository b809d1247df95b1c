package dev.evenkeel.examples.input;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.check.Reason;

/** Gathers the faults of all files while they are read; one reader at a time may use it. */
public final class InputFaults {
  private final FindingsCollector collector = new FindingsCollector();

  /** Makes an empty collection. */
  public InputFaults() {}

  /**
   * Adds a fault.
   *
   * @param place where
   * @param reason which kind
   * @param text the full sentence, with the value found
   */
  public void add(Place place, Reason reason, String text) {
    collector.add(Finding.error(reason, place.fileAndLine(), text).withPath(place.field()));
  }

  /**
   * Adds a fault that somebody else found.
   *
   * @param finding the fault, with file and line as its object
   */
  public void add(Finding finding) {
    collector.add(finding);
  }

  /**
   * Returns whether a file was read without a fault, so that others may be held against it.
   *
   * @param file the name of the file
   * @return true if no fault names it
   */
  public boolean isSound(String file) {
    return collector.collect().stream()
        .map(Finding::object)
        .noneMatch(object -> object.equals(file) || object.startsWith(file + ":"));
  }

  /**
   * Returns all faults so far.
   *
   * @return the faults, in the order in which they were found
   */
  public Findings collect() {
    return collector.collect();
  }
}
