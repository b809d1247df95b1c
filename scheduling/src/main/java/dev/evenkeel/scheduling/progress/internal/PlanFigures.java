package dev.evenkeel.scheduling.progress.internal;

/**
 * How far a plan, or a part of one, is from what is wanted.
 *
 * @param finish the tick of the latest finish
 * @param lateTicks the ticks by which deadlines are missed, each deadline for itself
 * @param movedTicks the ticks by which starts have moved
 * @param swappedPeople the people who work in place of others
 */
public record PlanFigures(long finish, long lateTicks, long movedTicks, long swappedPeople) {
  private static final PlanFigures NONE = new PlanFigures(0, 0, 0, 0);

  /** Returns the figures of nothing. */
  static PlanFigures none() {
    return NONE;
  }

  PlanFigures plus(PlanFigures other) {
    return new PlanFigures(
        Math.max(finish, other.finish),
        lateTicks + other.lateTicks,
        movedTicks + other.movedTicks,
        swappedPeople + other.swappedPeople);
  }

  PlanFigures minus(PlanFigures part) {
    return new PlanFigures(
        finish,
        lateTicks - part.lateTicks,
        movedTicks - part.movedTicks,
        swappedPeople - part.swappedPeople);
  }

  PlanFigures withFinish(long least) {
    return new PlanFigures(Math.max(finish, least), lateTicks, movedTicks, swappedPeople);
  }
}
