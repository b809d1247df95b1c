package dev.evenkeel.core.change;

import dev.evenkeel.core.change.internal.ChangeApplication;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.project.Project;
import java.util.List;

/**
 * Applies change requests to a project, in their order. The project itself and the requests stay as
 * they are.
 *
 * <p>Approved requests are applied, rejected and withdrawn ones never; {@link PendingRule} decides
 * on those that are still open. A request takes effect as a whole: first it removes dependencies,
 * milestones and activities, then it alters and adds activities, then milestones, and at last it
 * adds dependencies, whatever the order of its changes. A later request sees what the earlier ones
 * have left.
 *
 * <p>Only what the changes themselves bring about is examined here: that what they refer to exists,
 * that what they add is new, and that the order of the activities stays free of circles. The
 * changed project as a whole is examined by {@link dev.evenkeel.core.validation.ProjectValidator}.
 * Takes time and memory in proportion to the project and the changes, and to the dependencies that
 * removals leave in their place, of which 100,000 for one request are allowed.
 */
public final class ChangeControl {
  private static final ChangeControl STANDARD =
      new ChangeControl(PendingRule.LEAVE_OUT, RemovalRule.BRIDGE);

  private final PendingRule pendingRule;
  private final RemovalRule removalRule;

  private ChangeControl(PendingRule pendingRule, RemovalRule removalRule) {
    this.pendingRule = pendingRule;
    this.removalRule = removalRule;
  }

  /**
   * Returns the change control that leaves out what is not decided and bridges what is removed.
   *
   * @return the change control, immutable and thread-safe
   */
  public static ChangeControl standard() {
    return STANDARD;
  }

  /**
   * Returns this change control with another rule for requests that are not decided yet.
   *
   * @param rule the rule
   * @return the change control
   * @throws NullPointerException if the rule is null
   */
  public ChangeControl withPendingRule(PendingRule rule) {
    return new ChangeControl(Check.notNull(rule, "rule"), removalRule);
  }

  /**
   * Returns this change control with another rule for what refers to removed activities.
   *
   * @param rule the rule
   * @return the change control
   * @throws NullPointerException if the rule is null
   */
  public ChangeControl withRemovalRule(RemovalRule rule) {
    return new ChangeControl(pendingRule, Check.notNull(rule, "rule"));
  }

  /**
   * Applies change requests.
   *
   * @param project the project as agreed so far
   * @param requests the requests of whatever state, in the order in which they take effect
   * @return the changed project with what there is to say, or all reasons why there is none
   * @throws NullPointerException if an argument or a request is null
   */
  public ChangeOutcome apply(Project project, List<ChangeRequest> requests) {
    Check.notNull(project, "project");
    List<ChangeRequest> copy = List.copyOf(requests);
    return new ChangeApplication(project, removalRule).apply(copy, pendingRule);
  }
}
