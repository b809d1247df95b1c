package dev.evenkeel.scheduling.resource.internal.multimode;

import dev.evenkeel.scheduling.resource.internal.multimode.generation.Individual;
import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.search.SearchMeter;
import dev.evenkeel.scheduling.resource.internal.search.SearchSettings;
import dev.evenkeel.scheduling.resource.internal.search.Workers;
import java.util.Arrays;
import java.util.List;

/**
 * Two populations, of schedules built forwards and backwards, that recombine into each other
 * (Debels and Vanhoucke 2007). Starts afresh when they no longer improve. Children are bred in
 * batches by any number of workers and enter in the order of their numbers, so the result does not
 * depend on the number of workers.
 */
final class PopulationSearch {
  private static final int BATCH = 32;
  private static final int SMALLEST = 8;
  private static final int LARGEST = 400;
  private static final int LEAST_PATIENCE = 5;
  private static final int MOST_PATIENCE = 100;

  /** Starts afresh at most so many times if nothing is gained, unless patience is at its most. */
  private static final int RESTARTS = 4;

  private static final int ADOPTIONS = 3;
  private final MultiModeProject project;
  private final SearchMeter meter;
  private final Workers workers;
  private final Breeder[] breeders;
  private final Individual[] children = new Individual[BATCH];
  private final long[] placements = new long[BATCH];
  private final Individual best;
  private final int[] starts;
  private List<Integer> fallback = List.of();
  private Individual[][] population = new Individual[2][0];
  private int direction;
  private int slot;
  private long patience;
  private int leader;
  private int stale;
  private long number;

  PopulationSearch(MultiModeProject project, SearchMeter meter, SearchSettings settings) {
    this.project = project;
    this.meter = meter;
    workers = settings.workers().atMost(BATCH);
    breeders = new Breeder[workers.count()];
    Arrays.setAll(breeders, w -> new Breeder(project, settings.seed()));
    Arrays.setAll(children, c -> new Individual(project));
    best = new Individual(project);
    starts = new int[project.size()];
  }

  /** The shortest schedule so far. */
  Individual best() {
    return best;
  }

  /** Fills the first population; false if no modes within the budgets were found. */
  boolean start() {
    grow(SMALLEST);
    if (!sample(0)) {
      ModeSelection.Result selection = ModeSelection.of(project);
      fallback = selection.modes();
      if (selection.verdict() != ModeSelection.Verdict.POSSIBLE) {
        return false;
      }
      sample(0);
    }
    sampleFrom(1);
    growFor(meter.expectedSchedules());
    sampleFrom(SMALLEST);
    leader = Integer.MAX_VALUE;
    return true;
  }

  private void growFor(long schedules) {
    int wanted = (int) (0.38 * StrictMath.pow((double) schedules, 0.565));
    int size = Math.max(SMALLEST, Math.min(LARGEST, wanted));
    long generations = schedules / (2L * size);
    patience = Math.max(LEAST_PATIENCE, Math.min(MOST_PATIENCE, generations / RESTARTS));
    grow(size);
  }

  private void grow(int size) {
    int from = population[0].length;
    for (int d = 0; d < 2; d++) {
      population[d] = Arrays.copyOf(population[d], size);
      for (int i = from; i < size; i++) {
        population[d][i] = new Individual(project);
      }
    }
  }

  private void sampleFrom(int first) {
    for (int i = first; i < population[0].length && !meter.isFinished(); i++) {
      sample(i);
    }
  }

  private boolean sample(int i) {
    boolean sampled = breeders[0].sample(number++, fallback, population[0][i]);
    if (sampled) {
      count(breeders[0].takePlacements());
      offer(population[0][i], false);
    }
    return sampled;
  }

  /** Counts placements, but no more than are granted: what exceeds them is a part of one pass. */
  private void count(long placed) {
    meter.countPlacements(Math.min(placed, meter.remainingPlacements()));
  }

  /** Goes on until so many schedules are counted or the meter is finished. */
  void run(long schedules) {
    while (!meter.isFinished() && meter.schedules() < schedules) {
      int room = Math.min(BATCH, population[0].length - slot);
      int batch = (int) Math.min(room, meter.remainingSchedules());
      breed(batch);
      for (int c = 0; c < batch && !meter.isOptimal() && meter.remainingSchedules() > 0; c++) {
        count(placements[c]);
        enter(c);
      }
      slot += batch;
      if (slot == population[0].length) {
        turn();
      }
    }
  }

  private void breed(int batch) {
    Individual[] parents = population[direction];
    long base = number;
    number += batch;
    int share = (batch + breeders.length - 1) / breeders.length;
    int bound = meter.lowerBound();
    workers.run(
        w -> {
          Breeder breeder = breeders[w];
          for (int c = w * share; c < Math.min(batch, (w + 1) * share); c++) {
            Breeder.Task task = new Breeder.Task(base + c, bound);
            children[c] = breeder.breed(parents, slot + c, 1 - direction, task, children[c]);
            placements[c] = breeder.takePlacements();
          }
        });
  }

  private void turn() {
    slot = 0;
    direction = 1 - direction;
    int least = Integer.MAX_VALUE;
    for (Individual individual : population[direction]) {
      least = Math.min(least, individual.makespan());
    }
    stale = least < leader ? 0 : stale + 1;
    leader = Math.min(leader, least);
    if (stale >= patience) {
      restart();
    }
  }

  private void restart() {
    leader = Integer.MAX_VALUE;
    stale = 0;
    direction = 0;
    for (int i = 0; i < population[0].length; i++) {
      population[0][i].clear();
      population[1][i].clear();
    }
    sampleFrom(0);
  }

  /** Puts a child in the place of its mother's number if it is no worse, and new. */
  private void enter(int c) {
    Individual[] half = population[1 - direction];
    int place = slot + c;
    Individual child = children[c];
    Individual old = half[place];
    offer(child, direction == 0);
    boolean accepted = child.fitness() <= old.fitness() || old.makespan() > meter.makespan();
    if (old.isEmpty() || (accepted && !isDuplicate(child, half, place))) {
      half[place] = child;
      children[c] = old;
    }
  }

  private static boolean isDuplicate(Individual child, Individual[] half, int place) {
    for (int i = 0; i < half.length; i++) {
      if (i != place && half[i].hash() == child.hash()) {
        return true;
      }
    }
    return false;
  }

  private void offer(Individual individual, boolean backward) {
    if (individual.makespan() < meter.makespan()) {
      best.copyForward(individual, backward);
      Arrays.setAll(starts, best::start);
      meter.offer(starts, best.makespan());
    }
  }

  /** Takes in an order of activities found elsewhere, by their starts. */
  void adopt(int[] order) {
    for (int k = 0; k < ADOPTIONS && !meter.isFinished(); k++) {
      Individual worst = worst(population[0]);
      breeders[0].follow(number++, order, best, worst);
      count(breeders[0].takePlacements());
      offer(worst, false);
    }
  }

  private static Individual worst(Individual[] half) {
    Individual worst = half[0];
    for (Individual individual : half) {
      worst = individual.fitness() > worst.fitness() ? individual : worst;
    }
    return worst;
  }
}
