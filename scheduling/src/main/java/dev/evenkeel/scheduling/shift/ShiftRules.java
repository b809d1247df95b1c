package dev.evenkeel.scheduling.shift;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.core.check.Check;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which shifts there may be and under which contracts they are worked.
 *
 * @param shifts the kinds of shift, each with a name of its own
 * @param contracts the contracts, each with a name of its own; empty if hours are not limited
 */
public record ShiftRules(List<ShiftRule> shifts, List<StaffContract> contracts) {
  /**
   * Checks and copies the parts.
   *
   * @param shifts the kinds of shift
   * @param contracts the contracts
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if there is no kind of shift, two have the same name, or a
   *     shift names a contract that is not there
   */
  public ShiftRules {
    shifts = ImmutableList.copyOf(Check.notNull(shifts, "shifts"));
    contracts = ImmutableList.copyOf(Check.notNull(contracts, "contracts"));
    Check.that(!shifts.isEmpty(), "shifts must not be empty");
    Set<String> names = new HashSet<>();
    for (ShiftRule rule : shifts) {
      Check.that(names.add(rule.name()), "shift rule '%s' must not occur twice", rule.name());
    }
    checkContracts(shifts, contracts);
  }

  private static void checkContracts(List<ShiftRule> shifts, List<StaffContract> contracts) {
    Set<String> names = new HashSet<>();
    for (StaffContract contract : contracts) {
      Check.that(names.add(contract.name()), "contract '%s' must not occur twice", contract.name());
    }
    for (ShiftRule rule : shifts) {
      Check.that(
          rule.contract().isEmpty() || names.contains(rule.contract().get()),
          "contract of shift rule '%s' must be one of %s but was '%s'",
          rule.name(),
          names,
          rule.contract().orElse(""));
    }
  }

  /**
   * Returns rules without contracts.
   *
   * @param shifts the kinds of shift, at least one
   * @return the rules
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if there is none, two have the same name, or one names a
   *     contract
   */
  public static ShiftRules of(ShiftRule... shifts) {
    return new ShiftRules(List.of(Check.notNull(shifts, "shifts")), List.of());
  }

  /**
   * Returns these rules with other contracts.
   *
   * @param others the contracts
   * @return the rules
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if two have the same name or one that a shift names is missing
   */
  public ShiftRules withContracts(StaffContract... others) {
    return new ShiftRules(shifts, List.of(Check.notNull(others, "contracts")));
  }
}
