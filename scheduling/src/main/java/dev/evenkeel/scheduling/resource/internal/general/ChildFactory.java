package dev.evenkeel.scheduling.resource.internal.general;

import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.variation.Breeder;
import dev.evenkeel.scheduling.resource.internal.variation.Candidate;
import dev.evenkeel.scheduling.resource.internal.variation.RightJustification;
import dev.evenkeel.scheduling.resource.internal.variation.SearchSpace;
import java.util.Optional;
import java.util.SplittableRandom;

/** Breeds and improves one child after the other. Work space of one thread. */
final class ChildFactory {
  /** The most schedules that one child takes: two forward and one backward. */
  static final int SCHEDULES = 3;

  /** With more activities than these the shift to the right takes longer than it is worth. */
  private static final int JUSTIFIED = 1_000;

  private final SearchSpace space;
  private final double[] bounds;
  private final long seed;
  private final Breeder breeder;
  private final Evaluator evaluator;
  private final RightJustification justification;

  ChildFactory(SearchSpace space, double[] bounds, long seed) {
    this.space = space;
    this.bounds = bounds;
    this.seed = seed;
    this.breeder = new Breeder(space);
    this.evaluator = new Evaluator(space);
    this.justification = new RightJustification(space);
  }

  /**
   * A child and what it took.
   *
   * @param candidate the child, empty if some activity could not be placed
   * @param schedules the schedules generated, forward and backward
   */
  record Child(Optional<Candidate> candidate, int schedules) {}

  /** Evaluates given decisions. */
  Child given(Decisions decisions) {
    return new Child(evaluator.evaluate(decisions), 1);
  }

  /** Makes the draft of a number, one of the first of a population. */
  Child first(long number, boolean mayJustify) {
    return improved(evaluator.evaluate(breeder.first(number, random(number))), mayJustify);
  }

  /** Makes the child of a number from a population. */
  Child bred(long number, Population population, boolean mayJustify) {
    SplittableRandom random = random(number);
    Candidate mother = population.draw(random);
    Candidate father = population.draw(random);
    return improved(evaluator.evaluate(breeder.child(mother, father, random)), mayJustify);
  }

  private SplittableRandom random(long number) {
    return new SplittableRandom(new SplittableRandom(seed ^ number).nextLong() + number);
  }

  private Child improved(Optional<Candidate> child, boolean mayJustify) {
    boolean isUseful =
        mayJustify
            && space.isMakespanFirst()
            && space.project().activityCount() <= JUSTIFIED
            && child.filter(found -> found.values()[0] > bounds[0]).isPresent();
    if (!isUseful) {
      return new Child(child, 1);
    }
    Candidate before = child.orElseThrow();
    Optional<Candidate> after = evaluator.evaluate(justification.decisions(before));
    return new Child(
        after.filter(found -> found.compareTo(before) <= 0).or(() -> child), SCHEDULES);
  }
}
