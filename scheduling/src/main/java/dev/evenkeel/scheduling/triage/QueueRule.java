package dev.evenkeel.scheduling.triage;

/**
 * By what tickets are ranked. Each rule says what it is best at, and under which conditions.
 *
 * <p>In the formulas <i>t</i> is the time of the question, <i>r</i> the arrival of a ticket,
 * <i>d</i> when it is due, <i>p</i> its work in hours and <i>C(age)</i> its {@link DelayCost}. Ties
 * are broken by arrival, then by id.
 */
public enum QueueRule {
  /** The earliest <i>r</i> first. */
  FIRST_COME_FIRST_SERVED(
      Need.NOTHING, false, "the least variance of the wait if tickets are alike"),

  /**
   * The priority with the least number first, without regard to age (head of the line): low
   * priorities can wait for ever.
   */
  STRICT_PRIORITY(Need.PRIORITY, false, "the shortest wait of the first priority"),

  /**
   * The greatest <i>C'(0)/p</i> first: Smith's ratio, and WSJF by another name. With linear costs
   * no order of the tickets at hand has a lesser Σ <i>w·C</i> (W. E. Smith, "Various optimizers for
   * single-stage production", Naval Research Logistics Quarterly 3, 1956).
   */
  SMITH_RATIO(
      Need.WORK,
      false,
      "the least cost of delay, if it is linear, of one person without later arrivals"),

  /**
   * The earliest <i>d</i> first; tickets without it come last. No order of the tickets at hand has
   * a lesser maximum lateness (J. R. Jackson, "Scheduling a production line to minimize maximum
   * tardiness", University of California, 1955).
   */
  EARLIEST_DUE_DATE(
      Need.NOTHING, false, "the least maximum lateness of one person without later arrivals"),

  /**
   * The least <i>d − t − p</i> first; tickets without <i>d</i> come last. It makes the minimum
   * lateness of all tickets as great as possible (R. W. Conway, W. L. Maxwell, L. W. Miller,
   * "Theory of Scheduling", 1967, section 3-3), and shows where time runs out.
   */
  LEAST_SLACK(
      Need.WORK, false, "the greatest minimum lateness of one person without later arrivals"),

  /**
   * As many tickets in time as can be, by due instant; then the others, by Smith's ratio. No order
   * of the tickets at hand has fewer late (J. M. Moore, "An n job, one machine sequencing algorithm
   * for minimizing the number of late jobs", Management Science 15, 1968, with T. J. Hodgson's
   * form). It looks at all tickets together, so there is no {@link TicketQueue} by it.
   */
  MOORE_HODGSON(
      Need.WORK, false, "the least number of late tickets of one person without later arrivals"),

  /**
   * The greatest <i>C'(t − r)/p</i> first, which ages if the costs are more than linear. Best in
   * the limit of heavy traffic for convex costs (J. A. van Mieghem, "Dynamic scheduling with convex
   * delay costs: the generalized cμ rule", Annals of Applied Probability 5, 1995), where <i>1/p</i>
   * is the service rate of a ticket's class.
   */
  GENERALISED_C_MU(
      Need.WORK, true, "the least convex cost of delay in heavy traffic, for one or more people"),

  /**
   * The greatest <i>b·(t − r)</i> first, with a rate <i>b</i> for each priority: nobody waits for
   * ever, and the mean waits of the priorities can be set in between those of strict priority and
   * first come, first served (L. Kleinrock, "A delay dependent queue discipline", Naval Research
   * Logistics Quarterly 11, 1964).
   */
  ACCUMULATING_PRIORITY(
      Need.PRIORITY,
      true,
      "mean waits of the priorities in chosen proportions, without starvation"),

  /**
   * The greatest <i>(w/p)·exp(−max(d − p − t, 0)/h)</i> first, with <i>w = C'(0)</i> and the
   * look-ahead <i>h</i>: Smith's ratio once the slack is used up, the less the more slack there is
   * (A. P. J. Vepsalainen, T. E. Morton, "Priority rules for job shops with weighted tardiness
   * costs", Management Science 33, 1987, with <i>h = k·p̄</i>, <i>k</i> about 1.5 to 4.5). A
   * heuristic for the weighted tardiness; tickets without due instant or weight come last.
   */
  APPARENT_TARDINESS_COST(
      Need.WORK, true, "a small weighted tardiness, as a rule of thumb that joins cμ and slack");

  /** Which part of a ticket a rule cannot do without. */
  private enum Need {
    NOTHING,
    PRIORITY,
    WORK
  }

  private final Need need;
  private final boolean ageing;
  private final String optimality;

  QueueRule(Need need, boolean ageing, String optimality) {
    this.need = need;
    this.ageing = ageing;
    this.optimality = optimality;
  }

  /**
   * Returns whether each ticket must have a priority, of its own or by assessment.
   *
   * @return whether a priority is needed
   */
  public boolean needsPriority() {
    return need == Need.PRIORITY;
  }

  /**
   * Returns whether each ticket must have a known work, of its own or by complexity.
   *
   * @return whether the work is needed
   */
  public boolean needsWork() {
    return need == Need.WORK;
  }

  /**
   * Returns whether the rule looks at due instants. Tickets without one are ranked last.
   *
   * @return whether due instants matter
   */
  public boolean usesDue() {
    return switch (this) {
      case EARLIEST_DUE_DATE, LEAST_SLACK, MOORE_HODGSON, APPARENT_TARDINESS_COST -> true;
      default -> false;
    };
  }

  /**
   * Returns whether two tickets can change places while both wait.
   *
   * @return whether the order depends on the time of the question
   */
  public boolean isAgeing() {
    return ageing;
  }

  /**
   * Returns whether the rule gives each ticket an index of its own, so that a {@link TicketQueue}
   * can keep the order.
   *
   * @return false for {@link #MOORE_HODGSON} alone
   */
  public boolean isIndexRule() {
    return this != MOORE_HODGSON;
  }

  /**
   * Returns what the rule is best at, and under which conditions.
   *
   * @return a phrase
   */
  public String optimality() {
    return optimality;
  }
}
