package dev.evenkeel.scheduling.scenario.change;

import dev.evenkeel.core.change.ChangeRequest;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.scheduling.scenario.internal.Words;
import java.time.Instant;
import java.util.Optional;

/** What is to be done, how much of it there is, and when it may or must be done. */
public sealed interface WorkChange extends ScenarioChange {
  /**
   * An activity needs more or less work in its own mode.
   *
   * @param activity the activity
   * @param effort the new effort
   */
  record EffortChanged(ActivityId activity, Effort effort) implements WorkChange {
    /**
     * Checks the parts.
     *
     * @param activity the activity
     * @param effort the new effort
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the effort is negative or its three points are out of
     *     order
     */
    public EffortChanged {
      Check.notNull(activity, "activity");
      Check.notNull(effort, "effort");
      Check.notNegative(effort.least(), "effort", "activity", activity);
      effort.expected();
    }

    @Override
    public String sentence() {
      return "Activity '" + activity + "' needs " + Words.hours(effort.expected()) + " of work.";
    }
  }

  /**
   * An activity may start earlier or must start later.
   *
   * @param activity the activity
   * @param date the instant before which it must not start; empty if there is none any more
   */
  record EarliestStartMoved(ActivityId activity, Optional<Instant> date) implements WorkChange {
    /**
     * Checks the parts.
     *
     * @param activity the activity
     * @param date the instant before which it must not start
     * @throws NullPointerException if a part is null
     */
    public EarliestStartMoved {
      Check.notNull(activity, "activity");
      Check.notNull(date, "date");
    }

    @Override
    public String sentence() {
      return date.map(at -> "Activity '" + activity + "' must not start before " + at + ".")
          .orElse("Activity '" + activity + "' may start at any time.");
    }
  }

  /**
   * An activity is due earlier or later.
   *
   * @param activity the activity
   * @param date its deadline; empty if there is none any more
   */
  record ActivityDeadlineMoved(ActivityId activity, Optional<Instant> date) implements WorkChange {
    /**
     * Checks the parts.
     *
     * @param activity the activity
     * @param date its deadline
     * @throws NullPointerException if a part is null
     */
    public ActivityDeadlineMoved {
      Check.notNull(activity, "activity");
      Check.notNull(date, "date");
    }

    @Override
    public String sentence() {
      return Words.due("Activity '" + activity + "'", date);
    }
  }

  /**
   * A milestone is due earlier or later.
   *
   * @param milestone the milestone
   * @param date its deadline; empty if there is none any more
   */
  record MilestoneDeadlineMoved(MilestoneId milestone, Optional<Instant> date)
      implements WorkChange {
    /**
     * Checks the parts.
     *
     * @param milestone the milestone
     * @param date its deadline
     * @throws NullPointerException if a part is null
     */
    public MilestoneDeadlineMoved {
      Check.notNull(milestone, "milestone");
      Check.notNull(date, "date");
    }

    @Override
    public String sentence() {
      return Words.due("Milestone '" + milestone + "'", date);
    }
  }

  /**
   * The project is due earlier or later.
   *
   * @param date its deadline; empty if there is none any more
   */
  record ProjectDeadlineMoved(Optional<Instant> date) implements WorkChange {
    /**
     * Checks the date.
     *
     * @param date its deadline
     * @throws NullPointerException if the date is null
     */
    public ProjectDeadlineMoved {
      Check.notNull(date, "date");
    }

    @Override
    public String sentence() {
      return Words.due("The project", date);
    }
  }

  /**
   * A change request takes effect, as if it were approved already if it is not decided yet.
   *
   * @param request the request
   */
  record RequestApplied(ChangeRequest request) implements WorkChange {
    /**
     * Checks the request.
     *
     * @param request the request
     * @throws NullPointerException if the request is null
     */
    public RequestApplied {
      Check.notNull(request, "request");
    }

    @Override
    public String sentence() {
      return "Change request '" + request.id() + "' takes effect: " + request.title() + ".";
    }
  }
}
