package dev.evenkeel.scheduling.resource.internal.multimode;

import dev.evenkeel.scheduling.resource.internal.multimode.generation.Genes;
import dev.evenkeel.scheduling.resource.internal.multimode.generation.Individual;
import dev.evenkeel.scheduling.resource.internal.multimode.generation.SerialDecoder;
import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.project.FastRandom;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes single individuals. Each has a number and a random stream of its own, so that it does not
 * matter which breeder makes it. Not thread-safe.
 */
final class Breeder {
  private static final int SUBSTITUTED_SAMPLES = 4;
  private final MultiModeProject project;
  private final long seed;
  private final FastRandom random;
  private final SerialDecoder[] decoders;
  private final ScheduleOrder order;
  private final PersonOrder people;
  private final ModeRepair repair;
  private final ListSampling sampling;
  private final Crossover crossover;
  private final Genes genes;
  private Individual second;

  Breeder(MultiModeProject project, long seed) {
    this.project = project;
    this.seed = seed;
    random = new FastRandom(seed);
    decoders =
        new SerialDecoder[] {new SerialDecoder(project, false), new SerialDecoder(project, true)};
    order = new ScheduleOrder(project);
    people = new PersonOrder(project);
    repair = new ModeRepair(project);
    sampling = new ListSampling(project);
    crossover = new Crossover(project, repair, people);
    genes = new Genes(project);
    second = new Individual(project);
  }

  /** The placements since the last call. */
  long takePlacements() {
    return decoders[0].takePlacements() + decoders[1].takePlacements();
  }

  /**
   * Makes a random forward schedule.
   *
   * @param fallback modes within the budgets for when random ones cannot be repaired, may be empty
   * @return false if no modes within the budgets were found
   */
  boolean sample(long number, List<Integer> fallback, Individual target) {
    random.reset(seed, number);
    if (!repair.sample(genes.mode(), random)) {
      if (fallback.isEmpty()) {
        return false;
      }
      Arrays.setAll(genes.mode(), fallback::get);
    }
    sampling.sample(genes.list(), random);
    people.shuffle(genes.order(), random);
    genes.forgetTeams();
    genes.improveModes(project.isMultiMode());
    genes.substitute(random.nextInt(SUBSTITUTED_SAMPLES) == 0);
    decode(0, target, Integer.MAX_VALUE);
    return true;
  }

  /**
   * Makes the better of two children of a mother and the better of two random fathers.
   *
   * @param parents schedules of one direction, at least two
   * @param mother the place of the mother
   * @param direction the direction of the children, 0 forward, 1 backward
   * @param task the number of the child and the bound that is good enough
   * @param place where the child may be built
   * @return the child, in that place or another that the breeder gives in exchange
   */
  Individual breed(Individual[] parents, int mother, int direction, Task task, Individual place) {
    random.reset(seed, task.number());
    Individual father = father(parents, mother);
    crossover.cross(parents[mother], father, genes, random);
    decode(direction, place, Integer.MAX_VALUE);
    if (place.makespan() > task.bound()) {
      crossover.cross(father, parents[mother], genes, random);
      if (decode(direction, second, place.makespan() + 1) && second.fitness() < place.fitness()) {
        Individual better = second;
        second = place;
        return better;
      }
    }
    return place;
  }

  /**
   * What tells one child from another.
   *
   * @param number its number
   * @param bound a makespan that is good enough
   */
  record Task(long number, int bound) {}

  private Individual father(Individual[] parents, int mother) {
    Individual one = parents[other(mother, parents.length)];
    Individual two = parents[other(mother, parents.length)];
    return two.fitness() < one.fitness() ? two : one;
  }

  private int other(int mother, int size) {
    int k = random.nextInt(size - 1);
    return k >= mother ? k + 1 : k;
  }

  /** Makes a forward schedule along given starts, with the modes of another. */
  void follow(long number, int[] starts, Individual modes, Individual target) {
    random.reset(seed, number);
    int[] list =
        IntStream.range(0, starts.length)
            .boxed()
            .sorted(Comparator.comparingInt((Integer j) -> starts[j]).thenComparing(j -> j))
            .mapToInt(Integer::intValue)
            .toArray();
    System.arraycopy(list, 0, genes.list(), 0, list.length);
    Arrays.setAll(genes.mode(), modes::mode);
    people.shuffle(genes.order(), random);
    genes.forgetTeams();
    genes.improveModes(project.isMultiMode());
    genes.substitute(true);
    decode(0, target, Integer.MAX_VALUE);
  }

  private boolean decode(int direction, Individual target, int cutoff) {
    boolean complete = decoders[direction].decode(genes, target, cutoff);
    if (complete) {
      order.complete(target, direction == 1);
    }
    return complete;
  }
}
