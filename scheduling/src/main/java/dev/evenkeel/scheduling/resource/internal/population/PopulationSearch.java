package dev.evenkeel.scheduling.resource.internal.population;

import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import dev.evenkeel.scheduling.resource.internal.search.SearchMeter;
import dev.evenkeel.scheduling.resource.internal.search.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bi-population genetic algorithm (Debels and Vanhoucke 2005, 2007): one population of schedules
 * built forwards, one built backwards; children of one enter the other, so that each generation
 * pass recombines and justifies at once. The points of the crossover follow {@link
 * DensityCrossover}.
 *
 * <p>Children are bred in batches by any number of workers and enter in the order of their numbers,
 * so the result does not depend on the number of workers.
 */
public final class PopulationSearch {
  private static final int BATCH = 64;
  private static final int SMALLEST = 8;
  private static final int LARGEST = 4_000;

  /** Numbers that a population may hold, six for each activity of an individual. */
  private static final int MOST_NUMBERS = 24_000_000;

  /** The shares of a budget in time after which the population may grow. */
  private static final double[] GROWTH = {0, 0.01, 0.03, 0.1};

  private final RenewableProject project;
  private final SearchMeter meter;
  private final Workers workers;
  private final Breeder[] breeders;
  private final long[][] work;
  private final Individual[][] population = new Individual[2][0];
  private final long[][] hash = new long[2][0];
  private final List<Individual> children = new ArrayList<>();
  private int direction;
  private int slot;
  private long number;

  /**
   * Creates a search.
   *
   * @param project the project
   * @param meter the best schedule and the budget
   * @param workers who breeds the children
   * @param seed of all random numbers
   */
  public PopulationSearch(RenewableProject project, SearchMeter meter, Workers workers, long seed) {
    this.project = project;
    this.meter = meter;
    this.workers = workers.atMost(BATCH);
    this.work = new long[][] {ResourceWork.of(project), ResourceWork.of(project.mirror())};
    this.breeders = new Breeder[this.workers.count()];
    Arrays.setAll(breeders, w -> new Breeder(project, work, seed));
  }

  /**
   * Samples the first population, its size chosen by the expected number of schedules. With a
   * budget in time that number becomes known only while schedules are generated; the population
   * grows as the pace does.
   */
  public void start() {
    grow(Math.min(SMALLEST, project.size + 1));
    if (meter.isTimed()) {
      for (double share : GROWTH) {
        run(share);
        finishGeneration();
        grow(suitableSize());
      }
    } else {
      grow(suitableSize());
    }
  }

  /** Samples are of direction 0, so they may join only when that is bred from. */
  private void finishGeneration() {
    while (direction == 1 && canBreed()) {
      breedBatch();
    }
  }

  private int suitableSize() {
    int size = (int) (0.212 * StrictMath.pow((double) meter.expectedSchedules(), 0.651));
    int most = Math.min(LARGEST, MOST_NUMBERS / (6 * Math.max(1, project.size)));
    return Math.max(SMALLEST, Math.min(most, size));
  }

  private void grow(int wanted) {
    int from = population[0].length;
    int size = Math.max(from, wanted);
    for (int d = 0; d < 2; d++) {
      population[d] = Arrays.copyOf(population[d], size);
      hash[d] = Arrays.copyOf(hash[d], size);
      for (int i = from; i < size; i++) {
        population[d][i] = new Individual(project.size);
      }
    }
    for (int i = from; i < size && (i == 0 || !meter.isFinished()); i++) {
      Individual target = population[0][i];
      breeders[0].sample(number++, i % 3 > 0, target);
      hash[0][i] = target.hash;
      meter.countSchedules(1);
      meter.offer(target.start, target.makespan);
    }
    dropEmpty();
  }

  /** A sampling cut short leaves empty places; parents must not be empty. */
  private void dropEmpty() {
    int filled = 0;
    while (filled < population[0].length && !population[0][filled].isEmpty()) {
      filled++;
    }
    for (int d = 0; d < 2; d++) {
      population[d] = Arrays.copyOf(population[d], filled);
      hash[d] = Arrays.copyOf(hash[d], filled);
    }
  }

  /**
   * Breeds until so much of the budget is used up.
   *
   * @param progress the share of the budget, 1 for all
   */
  public void run(double progress) {
    while (population[0].length > 1 && canBreed() && meter.progress() < progress) {
      breedBatch();
    }
  }

  private void breedBatch() {
    int size = population[0].length;
    int batch = (int) Math.min(Math.min(BATCH, size - slot), meter.remainingSchedules() / 2);
    breed(batch);
    for (int c = 0; c < batch && !meter.isOptimal(); c++) {
      meter.countSchedules(2);
      enter(c, slot + c);
    }
    slot += batch;
    if (slot == size) {
      slot = 0;
      direction = 1 - direction;
    }
  }

  /** Whether two more schedules, as one child takes, are worth while and granted. */
  private boolean canBreed() {
    return !meter.isFinished() && meter.remainingSchedules() > 1;
  }

  private void breed(int batch) {
    Individual[] parents = population[direction];
    long base = number;
    number += batch;
    while (children.size() < batch) {
      children.add(new Individual(project.size));
    }
    int share = (batch + breeders.length - 1) / breeders.length;
    workers.run(
        w -> {
          for (int c = w * share; c < Math.min(batch, (w + 1) * share); c++) {
            children.set(
                c, breeders[w].breed(parents, slot + c, direction, base + c, children.get(c)));
          }
        });
  }

  /** A child replaces its slot unless it is a duplicate or would replace the best by a worse. */
  private void enter(int c, int place) {
    Individual child = children.get(c);
    Individual[] next = population[1 - direction];
    Individual old = next[place];
    offer(child);
    boolean accepted = child.fitness <= old.fitness || old.makespan > meter.makespan();
    if (old.isEmpty() || (accepted && !isDuplicate(child, next, place))) {
      next[place] = child;
      hash[1 - direction][place] = child.hash;
      children.set(c, old);
    }
  }

  private void offer(Individual child) {
    if (child.makespan < meter.makespan()) {
      meter.offer(direction == 1 ? child.start : child.mirroredStarts(), child.makespan);
    }
  }

  private boolean isDuplicate(Individual child, Individual[] next, int place) {
    long[] known = hash[1 - direction];
    for (int i = 0; i < known.length; i++) {
      if (known[i] == child.hash && i != place && !next[i].isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes in a schedule found elsewhere in the place of the worst.
   *
   * @param start its start times
   * @param makespan its makespan
   */
  public void inject(int[] start, int makespan) {
    Individual[] forward = population[0];
    int worst = 0;
    for (int i = 1; i < forward.length; i++) {
      worst = forward[i].fitness > forward[worst].fitness ? i : worst;
    }
    System.arraycopy(start, 0, forward[worst].start, 0, start.length);
    forward[worst].makespan = makespan;
    int[] list =
        IntStream.range(0, start.length)
            .boxed()
            .sorted(Comparator.comparingInt((Integer j) -> start[j]).thenComparing(j -> j))
            .mapToInt(j -> j)
            .toArray();
    breeders[0].complete(0, forward[worst], list);
    hash[0][worst] = forward[worst].hash;
  }
}
