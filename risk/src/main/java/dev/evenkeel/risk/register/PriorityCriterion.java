package dev.evenkeel.risk.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.ToIntFunction;

/**
 * By what risks are ordered, the first that differs deciding. Together the criteria make a total
 * order, because no id comes twice. Levels are compared, never added or multiplied.
 */
public enum PriorityCriterion {
  /** The higher level of the matrix first. */
  LEVEL(highest(risk -> risk.rating().level().rank())),

  /**
   * What may happen earlier first: by the first day of the window, then by its last. Risks without
   * a window come after those with one.
   */
  PROXIMITY(earliest()),

  /** The higher level of probability first. */
  PROBABILITY(highest(risk -> risk.rating().probabilityIndex())),

  /** The higher level of impact first. */
  IMPACT(highest(risk -> risk.rating().impactIndex())),

  /** The id that comes first letter by letter. */
  ID(Comparator.comparing(risk -> risk.risk().id()));

  private final Comparator<RatedRisk> order;

  PriorityCriterion(Comparator<RatedRisk> order) {
    this.order = order;
  }

  Comparator<RatedRisk> order() {
    return order;
  }

  private static Comparator<RatedRisk> highest(ToIntFunction<RatedRisk> position) {
    return Comparator.comparingInt(position).reversed();
  }

  private static Comparator<RatedRisk> earliest() {
    return Comparator.<RatedRisk, LocalDate>comparing(risk -> window(risk).from())
        .thenComparing(risk -> window(risk).until());
  }

  private static Proximity window(RatedRisk risk) {
    return risk.risk().proximity().orElse(new Proximity(LocalDate.MAX, LocalDate.MAX));
  }
}
