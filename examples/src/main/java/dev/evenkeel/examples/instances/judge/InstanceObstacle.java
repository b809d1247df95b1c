package dev.evenkeel.examples.instances.judge;

import dev.evenkeel.core.check.Reason;

/** Why an instance has no schedule at all. */
public enum InstanceObstacle implements Reason {
  /**
   * An activity that in each of its modes needs more units of a renewable resource than there are.
   */
  DEMAND_ABOVE_CAPACITY,
  /** A non-renewable resource of which even the most modest modes use up more than there is. */
  BUDGET_TOO_SMALL,
  /** An activity whose needs cannot be divided among all people. */
  TOO_FEW_PEOPLE
}
