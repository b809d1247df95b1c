package dev.evenkeel.scheduling.resource.internal.population;

import dev.evenkeel.scheduling.resource.internal.project.FastRandom;
import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import dev.evenkeel.scheduling.resource.internal.project.SerialDecoder;

/**
 * Makes individuals; one for each worker, since it holds decoders and scratch space. Its random
 * numbers depend on the seed and the number of the child only, so that it does not matter which
 * worker makes which child.
 */
final class Breeder {
  private final RenewableProject[] project;
  private final SerialDecoder[] decoder;
  private final ShiftMutation[] mutation;
  private final ListSampler sampler;
  private final DensityCrossover crossover;
  private final ListOrder order;
  private final long[][] work;
  private final FastRandom random = new FastRandom(0);
  private final long seed;
  private final int[] list;
  private Individual spare;

  Breeder(RenewableProject forward, long[][] work, long seed) {
    this.project = new RenewableProject[] {forward, forward.mirror()};
    this.decoder =
        new SerialDecoder[] {new SerialDecoder(forward), new SerialDecoder(forward.mirror())};
    this.mutation =
        new ShiftMutation[] {new ShiftMutation(forward), new ShiftMutation(forward.mirror())};
    this.sampler = new ListSampler(forward);
    this.crossover = new DensityCrossover(forward.size);
    this.order = new ListOrder(forward.size);
    this.work = work;
    this.seed = seed;
    this.list = new int[forward.size];
    this.spare = new Individual(forward.size);
  }

  /** Samples a schedule of direction 0. */
  void sample(long number, boolean parallel, Individual target) {
    random.reset(seed, number);
    if (parallel) {
      sampler.parallel(random, list);
    } else {
      sampler.serial(random, list);
    }
    decode(0, target);
  }

  /**
   * Crosses an individual of a direction with the winner of a tournament, both as mother and as
   * father, and returns the better child, of the other direction. The target is used for one of the
   * two children; the other stays behind as spare.
   */
  Individual breed(Individual[] parents, int slot, int direction, long number, Individual target) {
    random.reset(seed, number);
    Individual one = parents[slot];
    Individual other = parents[mate(parents, slot)];
    Individual first = target;
    Individual second = spare;
    child(one, other, 1 - direction, first);
    child(other, one, 1 - direction, second);
    if (second.fitness < first.fitness) {
      spare = first;
      return second;
    }
    return first;
  }

  private int mate(Individual[] parents, int slot) {
    int first = another(parents.length, slot);
    int second = another(parents.length, slot);
    return parents[second].fitness < parents[first].fitness ? second : first;
  }

  private int another(int count, int slot) {
    int drawn = random.nextInt(count - 1);
    return drawn >= slot ? drawn + 1 : drawn;
  }

  private void child(Individual mother, Individual father, int direction, Individual child) {
    crossover.cross(mother, father, work[direction], random, list);
    mutation[direction].mutate(list, random);
    decode(direction, child);
  }

  private void decode(int direction, Individual target) {
    target.makespan = decoder[direction].decode(list, target.start);
    complete(direction, target, list);
  }

  /** Completes an individual whose starts came from decoding a list. */
  void complete(int direction, Individual target, int[] decoded) {
    target.complete(project[direction].duration, work[direction]);
    order.fill(target, decoded);
  }
}
