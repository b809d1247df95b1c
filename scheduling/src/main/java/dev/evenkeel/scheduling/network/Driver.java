package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.project.Dependency;
import java.time.Instant;

/** What keeps an activity of the critical path calculation from starting earlier. */
public sealed interface Driver {
  /**
   * Returns the reason in words.
   *
   * @return one sentence
   */
  String sentence();

  /** The activity starts with the project. */
  record ProjectStart() implements Driver {
    @Override
    public String sentence() {
      return "Starts with the project.";
    }
  }

  /**
   * The activity has a date before which it must not start.
   *
   * @param date the earliest allowed start
   */
  record ReleaseDate(Instant date) implements Driver {
    /**
     * Checks the date.
     *
     * @param date the earliest allowed start
     * @throws NullPointerException if the date is null
     */
    public ReleaseDate {
      Check.notNull(date, "date");
    }

    @Override
    public String sentence() {
      return "Must not start before " + date + ".";
    }
  }

  /**
   * The activity waits for another one.
   *
   * @param dependency the dependency that is met without any slack
   */
  record DrivingDependency(Dependency dependency) implements Driver {
    /**
     * Checks the dependency.
     *
     * @param dependency the dependency that is met without any slack
     * @throws NullPointerException if the dependency is null
     */
    public DrivingDependency {
      Check.notNull(dependency, "dependency");
    }

    @Override
    public String sentence() {
      return DependencySentence.of(dependency) + ".";
    }
  }
}
