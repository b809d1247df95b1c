package dev.evenkeel.core.change;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Milestone;
import java.time.Instant;
import java.util.Optional;

/** One thing that a change request does to a project. */
public sealed interface ScopeChange {
  /**
   * Returns the change in words.
   *
   * @return one sentence
   */
  String sentence();

  /**
   * Returns the activity that is added, removed or altered.
   *
   * @return the activity, empty if the change is about something else
   */
  default Optional<ActivityId> activityId() {
    return Optional.empty();
  }

  /**
   * There is more to do.
   *
   * @param activity the new activity
   */
  record AddedActivity(Activity activity) implements ScopeChange {
    /**
     * Checks the activity.
     *
     * @param activity the new activity
     * @throws NullPointerException if the activity is null
     */
    public AddedActivity {
      Check.notNull(activity, "activity");
    }

    @Override
    public String sentence() {
      return "Adds activity '" + activity.id() + "'.";
    }

    @Override
    public Optional<ActivityId> activityId() {
      return Optional.of(activity.id());
    }
  }

  /**
   * There is less to do. What becomes of its dependencies says {@link RemovalRule}.
   *
   * @param activity the activity that is no longer done
   */
  record RemovedActivity(ActivityId activity) implements ScopeChange {
    /**
     * Checks the activity.
     *
     * @param activity the activity that is no longer done
     * @throws NullPointerException if the activity is null
     */
    public RemovedActivity {
      Check.notNull(activity, "activity");
    }

    @Override
    public String sentence() {
      return "Removes activity '" + activity + "'.";
    }

    @Override
    public Optional<ActivityId> activityId() {
      return Optional.of(activity);
    }
  }

  /**
   * An activity is done otherwise than planned: with other effort, people, dates or whatever else
   * it states. Its dependencies stay.
   *
   * @param activity the activity as it shall be, in whole; the one with the same id is replaced
   */
  record AlteredActivity(Activity activity) implements ScopeChange {
    /**
     * Checks the activity.
     *
     * @param activity the activity as it shall be
     * @throws NullPointerException if the activity is null
     */
    public AlteredActivity {
      Check.notNull(activity, "activity");
    }

    @Override
    public String sentence() {
      return "Alters activity '" + activity.id() + "'.";
    }

    @Override
    public Optional<ActivityId> activityId() {
      return Optional.of(activity.id());
    }
  }

  /**
   * An order between two activities is required.
   *
   * @param dependency the new dependency
   */
  record AddedDependency(Dependency dependency) implements ScopeChange {
    /**
     * Checks the dependency.
     *
     * @param dependency the new dependency
     * @throws NullPointerException if the dependency is null
     */
    public AddedDependency {
      Check.notNull(dependency, "dependency");
    }

    @Override
    public String sentence() {
      return "Adds dependency '" + dependency + "'.";
    }
  }

  /**
   * An order between two activities is no longer required. All dependencies that lead from the one
   * to the other go, of whatever type.
   *
   * @param from the predecessor
   * @param to the successor
   */
  record RemovedDependency(ActivityId from, ActivityId to) implements ScopeChange {
    /**
     * Checks the activities.
     *
     * @param from the predecessor
     * @param to the successor
     * @throws NullPointerException if an activity is null
     */
    public RemovedDependency {
      Check.notNull(from, "from");
      Check.notNull(to, "to");
    }

    @Override
    public String sentence() {
      return "Removes dependency '" + from + " → " + to + "'.";
    }
  }

  /**
   * There is one more result to reach.
   *
   * @param milestone the new milestone
   */
  record AddedMilestone(Milestone milestone) implements ScopeChange {
    /**
     * Checks the milestone.
     *
     * @param milestone the new milestone
     * @throws NullPointerException if the milestone is null
     */
    public AddedMilestone {
      Check.notNull(milestone, "milestone");
    }

    @Override
    public String sentence() {
      return "Adds milestone '" + milestone.id() + "'.";
    }
  }

  /**
   * A result is no longer asked for.
   *
   * @param milestone the milestone that goes
   */
  record RemovedMilestone(MilestoneId milestone) implements ScopeChange {
    /**
     * Checks the milestone.
     *
     * @param milestone the milestone that goes
     * @throws NullPointerException if the milestone is null
     */
    public RemovedMilestone {
      Check.notNull(milestone, "milestone");
    }

    @Override
    public String sentence() {
      return "Removes milestone '" + milestone + "'.";
    }
  }

  /**
   * A result is wanted at another date, or waits for other activities.
   *
   * @param milestone the milestone as it shall be, in whole; the one with the same id is replaced
   */
  record AlteredMilestone(Milestone milestone) implements ScopeChange {
    /**
     * Checks the milestone.
     *
     * @param milestone the milestone as it shall be
     * @throws NullPointerException if the milestone is null
     */
    public AlteredMilestone {
      Check.notNull(milestone, "milestone");
    }

    @Override
    public String sentence() {
      return "Alters milestone '" + milestone.id() + "'.";
    }
  }

  /**
   * The project as a whole is wanted at another date.
   *
   * @param deadline the new deadline, in the years 0000 to 9999, empty if there is none any more
   */
  record MovedDeadline(Optional<Instant> deadline) implements ScopeChange {
    /**
     * Checks the deadline.
     *
     * @param deadline the new deadline
     * @throws NullPointerException if the deadline is null
     */
    public MovedDeadline {
      Check.notNull(deadline, "deadline");
    }

    @Override
    public String sentence() {
      return deadline
          .map(at -> "Moves the deadline of the project to " + at + ".")
          .orElse("Lifts the deadline of the project.");
    }
  }
}
