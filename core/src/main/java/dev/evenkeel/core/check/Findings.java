package dev.evenkeel.core.check;

import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An immutable list of findings in the order in which they were made; empty if nothing was found.
 */
public final class Findings implements Iterable<Finding> {
  private static final Findings NONE = new Findings(List.of());

  private final List<Finding> list;

  private Findings(List<Finding> list) {
    this.list = list;
  }

  /**
   * Returns the findings of an examination that found nothing.
   *
   * @return no findings
   */
  public static Findings none() {
    return NONE;
  }

  /**
   * Returns the given findings.
   *
   * @param findings the findings, in order
   * @return the findings
   * @throws NullPointerException if the array or a finding is null
   */
  public static Findings of(Finding... findings) {
    return copyOf(List.of(findings));
  }

  /**
   * Returns the given findings.
   *
   * @param findings the findings, in order
   * @return the findings
   * @throws NullPointerException if the list or a finding is null
   */
  public static Findings of(List<Finding> findings) {
    return copyOf(List.copyOf(findings));
  }

  private static Findings copyOf(List<Finding> copy) {
    return copy.isEmpty() ? NONE : new Findings(copy);
  }

  /**
   * Returns the findings as a list.
   *
   * @return an unmodifiable list, in order
   */
  public List<Finding> asList() {
    return list;
  }

  /**
   * Returns how many findings there are.
   *
   * @return the number, at least 0
   */
  public int size() {
    return list.size();
  }

  /**
   * Returns whether nothing was found.
   *
   * @return true if there is no finding of any severity
   */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  /**
   * Returns whether the examined data cannot be used.
   *
   * @return true if at least one finding is an error
   */
  public boolean hasErrors() {
    return list.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /**
   * Returns the errors alone.
   *
   * @return the findings of severity {@link Severity#ERROR}, in order
   */
  public Findings errors() {
    return filter(finding -> finding.severity() == Severity.ERROR);
  }

  /**
   * Returns the warnings alone.
   *
   * @return the findings of severity {@link Severity#WARNING}, in order
   */
  public Findings warnings() {
    return filter(finding -> finding.severity() == Severity.WARNING);
  }

  /**
   * Returns the findings with one reason.
   *
   * @param reason the reason to look for
   * @return the findings with an equal reason, in order
   * @throws NullPointerException if the reason is null
   */
  public Findings of(Reason reason) {
    Check.notNull(reason, "reason");
    return filter(finding -> finding.reason().equals(reason));
  }

  private Findings filter(Predicate<Finding> predicate) {
    return copyOf(list.stream().filter(predicate).toList());
  }

  /**
   * Returns these findings followed by others.
   *
   * @param others the findings to append
   * @return both, in order
   * @throws NullPointerException if the others are null
   */
  public Findings plus(Findings others) {
    return copyOf(Stream.concat(stream(), others.stream()).toList());
  }

  /**
   * Returns the findings as a stream.
   *
   * @return a sequential stream, in order
   */
  public Stream<Finding> stream() {
    return list.stream();
  }

  /**
   * Does nothing if no finding is an error.
   *
   * @throws FindingsException if at least one finding is an error
   */
  public void throwIfErrors() {
    if (hasErrors()) {
      throw new FindingsException(this);
    }
  }

  @Override
  public Iterator<Finding> iterator() {
    return list.iterator();
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Findings other && list.equals(other.list);
  }

  @Override
  public int hashCode() {
    return list.hashCode();
  }

  /**
   * Returns the lines of all findings in square brackets, separated by commas.
   *
   * @return the findings, {@code []} if there are none
   */
  @Override
  public String toString() {
    return list.toString();
  }
}
