package dev.evenkeel.core.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers findings one by one. Mutable and meant for a single owner: not thread-safe. Its result is
 * the immutable {@link Findings}.
 */
public final class FindingsCollector {
  private final List<Finding> list = new ArrayList<>();

  /** Creates a collector that has gathered nothing. */
  public FindingsCollector() {}

  /**
   * Adds one finding.
   *
   * @param finding the finding
   * @return this collector
   * @throws NullPointerException if the finding is null
   */
  public FindingsCollector add(Finding finding) {
    list.add(Check.notNull(finding, "finding"));
    return this;
  }

  /**
   * Adds findings in their order.
   *
   * @param findings the findings
   * @return this collector
   * @throws NullPointerException if the findings are null
   */
  public FindingsCollector addAll(Findings findings) {
    list.addAll(findings.asList());
    return this;
  }

  /**
   * Returns what was gathered up to now. The collector can be used further; the result does not
   * change with it.
   *
   * @return the findings in the order in which they were added
   */
  public Findings collect() {
    return Findings.of(list);
  }
}
