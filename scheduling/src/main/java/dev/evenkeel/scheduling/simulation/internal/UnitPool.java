package dev.evenkeel.scheduling.simulation.internal;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The units of one resource, or the time of one person, and which activity had them last. Work asks
 * for them in the order in which it is planned. Mutable and for a single owner.
 */
final class UnitPool {
  /** Holds what nobody had before; further sources count down from here. */
  private static final int SOURCE = -1;

  /**
   * Units that came free together.
   *
   * @param holder who had them last, negative if nobody
   * @param units how many there are
   * @param free when they are free in the plan
   * @param notBefore before which they do not exist
   */
  private record Block(int holder, long units, double free, double notBefore) {
    Block with(long otherUnits) {
      return new Block(holder, otherUnits, free, notBefore);
    }
  }

  private final NavigableSet<Block> blocks =
      new TreeSet<>(Comparator.comparingDouble(Block::free).thenComparingInt(Block::holder));
  private final Map<Integer, Block> byHolder = new HashMap<>();
  private final Deque<Block> withdrawn = new ArrayDeque<>();
  private int sources;
  private long capacity;

  UnitPool(long capacity) {
    this.capacity = capacity;
    add(new Block(SOURCE - sources++, capacity, Double.NEGATIVE_INFINITY, 0));
  }

  private void add(Block block) {
    if (block.units() > 0) {
      blocks.add(block);
      byHolder.put(block.holder(), block);
    }
  }

  private void remove(Block block) {
    blocks.remove(block);
    byHolder.remove(block.holder());
  }

  /**
   * Gives units to planned work: first those of its predecessors, then those that have been free
   * longest. Where work takes turns in each other's pauses there are too few; it gets the rest
   * without a link.
   *
   * @param work who asks
   * @param predecessors activities for whose finish it waits anyway
   * @param link is told of each activity that had units before
   * @return before when the units do not exist
   */
  double take(PlannedWork work, IntStream predecessors, IntConsumer link) {
    Taking taking = new Taking(work, link);
    predecessors.forEach(
        predecessor -> {
          Block block = byHolder.get(predecessor);
          if (block != null) {
            taking.from(block);
          }
        });
    boolean hasMore = true;
    while (hasMore && !blocks.isEmpty()) {
      hasMore = taking.from(blocks.first());
    }
    add(new Block(work.activity(), work.units() - taking.missing, work.finish(), 0));
    return taking.notBefore;
  }

  private final class Taking {
    private final PlannedWork work;
    private final IntConsumer link;
    private long missing;
    private double notBefore;

    Taking(PlannedWork work, IntConsumer link) {
      this.work = work;
      this.link = link;
      this.missing = work.units();
    }

    /** Takes what is needed of a block, and returns false if it is not free in time. */
    boolean from(Block block) {
      if (missing == 0 || block.free() > work.start()) {
        return false;
      }
      long taken = Math.min(missing, block.units());
      missing -= taken;
      remove(block);
      add(block.with(block.units() - taken));
      notBefore = Math.max(notBefore, block.notBefore());
      if (block.holder() >= 0) {
        link.accept(block.holder());
      }
      return true;
    }
  }

  /** Changes the capacity. Units that leave and come back keep who had them last. */
  void change(double at, long newCapacity) {
    long fewer = capacity - newCapacity;
    while (fewer > 0 && !blocks.isEmpty() && blocks.first().free() <= at) {
      Block block = blocks.first();
      long taken = Math.min(fewer, block.units());
      remove(block);
      add(block.with(block.units() - taken));
      withdrawn.push(block.with(taken));
      fewer -= taken;
    }
    long more = newCapacity - capacity;
    while (more > 0) {
      Block block = withdrawn.isEmpty() ? unused(more) : withdrawn.pop();
      long back = Math.min(more, block.units());
      if (back < block.units()) {
        withdrawn.push(block.with(block.units() - back));
      }
      bring(new Block(block.holder(), back, block.free(), at));
      more -= back;
    }
    capacity = newCapacity;
  }

  private Block unused(long units) {
    return new Block(SOURCE - sources++, units, Double.NEGATIVE_INFINITY, 0);
  }

  /** Adds to what is left of the same holder. */
  private void bring(Block block) {
    Block known = byHolder.get(block.holder());
    if (known == null) {
      add(block);
    } else {
      remove(known);
      add(
          new Block(
              block.holder(),
              known.units() + block.units(),
              block.free(),
              Math.max(known.notBefore(), block.notBefore())));
    }
  }
}
