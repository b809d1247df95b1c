package dev.evenkeel.risk.register;

import com.google.common.collect.ImmutableMap;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.RiskId;
import dev.evenkeel.core.internal.ValueType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The risks of a project in the order in which they were entered; no id comes twice. */
@Value.Immutable
@ValueType
public abstract class RiskRegister {
  RiskRegister() {}

  /**
   * Returns the risks.
   *
   * @return the risks in order, perhaps none
   */
  public abstract List<Risk> risks();

  @Value.Check
  void check() {
    Set<RiskId> seen = new HashSet<>();
    for (Risk risk : risks()) {
      Check.that(seen.add(risk.id()), "risk ids must differ but '%s' came twice", risk.id());
    }
  }

  @Value.Lazy
  Map<RiskId, Risk> byId() {
    return risks().stream().collect(ImmutableMap.toImmutableMap(Risk::id, risk -> risk));
  }

  /**
   * Returns the risk with an id.
   *
   * @param id the id
   * @return the risk, empty if none has the id
   * @throws NullPointerException if the id is null
   */
  public final Optional<Risk> risk(RiskId id) {
    return Optional.ofNullable(byId().get(Check.notNull(id, "id")));
  }

  /**
   * Returns a register.
   *
   * @param risks the risks in order
   * @return the register
   * @throws NullPointerException if the list or a risk is null
   * @throws IllegalArgumentException if an id comes twice
   */
  public static RiskRegister of(List<Risk> risks) {
    return builder().risks(risks).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static RiskRegisterBuilder builder() {
    return new RiskRegisterBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this register.
   *
   * @return a new builder
   */
  public abstract RiskRegisterBuilder toBuilder();
}
