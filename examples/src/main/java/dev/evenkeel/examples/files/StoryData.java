package dev.evenkeel.examples.files;

import dev.evenkeel.core.goal.Goal;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.people.Team;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.stakeholder.Stakeholder;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.examples.files.feedback.Topic;
import dev.evenkeel.metrics.feedback.Feedback;
import dev.evenkeel.risk.contingency.ContingencyPlan;
import dev.evenkeel.risk.matrix.RiskMatrix;
import dev.evenkeel.risk.register.RiskRegister;
import dev.evenkeel.scheduling.progress.Progress;
import dev.evenkeel.scheduling.staffing.WeeklyLoad;
import java.util.List;
import org.immutables.value.Value;

/** All that the story's files say, read without a fault. */
@Value.Immutable
@ValueType
public abstract class StoryData {
  StoryData() {}

  /** The promise to the customers. */
  public abstract Service service();

  /** Where the load comes from, in words. */
  public abstract String loadSource();

  /** The contacts of a mean week. */
  public abstract WeeklyLoad load();

  /** The opening hours. */
  public abstract WeeklyCalendar openings();

  /** Whose calendar counts. */
  public abstract CalendarBook calendars();

  /** The team that answers the customers. */
  public abstract Team team();

  /** The project with all people. */
  public abstract Project project();

  /** The status reports of the running project, in order of time; none if it has not begun. */
  public abstract List<Progress> progress();

  /** The goals. */
  public abstract List<Goal> goals();

  /** Who is concerned. */
  public abstract List<Stakeholder> stakeholders();

  /** The matrix on which risks are rated. */
  public abstract RiskMatrix matrix();

  /** The risks. */
  public abstract RiskRegister risks();

  /** What to do if a risk strikes. */
  public abstract List<ContingencyPlan> plans();

  /** What customers said. */
  public abstract List<Feedback> feedback();

  /** What they spoke about. */
  public abstract List<Topic> topics();

  /** Returns a builder with nothing set. */
  public static StoryDataBuilder builder() {
    return new StoryDataBuilder();
  }

  /** Returns a builder that starts with these data. */
  public abstract StoryDataBuilder toBuilder();
}
