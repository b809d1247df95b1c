package dev.evenkeel.scheduling.network.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Follows the dependencies that are met without slack from last activities to the first. */
public final class LongestPaths implements Iterator<LongestPaths.Link> {
  /**
   * An activity of a longest path, and what follows it.
   *
   * @param place the position of the activity
   * @param slot the dependency by which it holds back the next one, {@link DrivingLinks#NO_SLOT}
   *     for the last
   * @param next the next activity, null for the last
   */
  public record Link(int place, int slot, @Nullable Link next) {}

  private final DrivingLinks driving;
  private final Deque<Link> open = new ArrayDeque<>();

  private LongestPaths(DrivingLinks driving) {
    this.driving = driving;
  }

  /**
   * Returns the longest paths to some activities, one after the other as they are asked for.
   *
   * @param driving which dependencies are met without slack
   * @param isLast the positions at which paths end
   * @return the paths in the order of activities and dependencies
   */
  public static LongestPaths to(DrivingLinks driving, IntPredicate isLast) {
    LongestPaths paths = new LongestPaths(driving);
    CompactNetwork network = driving.network();
    for (int activity = 0; activity < network.activityCount(); activity++) {
      if (isLast.test(network.position[activity])) {
        paths.open.add(new Link(network.position[activity], DrivingLinks.NO_SLOT, null));
      }
    }
    return paths;
  }

  /**
   * Returns the longest paths to one activity.
   *
   * @param driving which dependencies are met without slack
   * @param last the position of the activity
   * @return the paths in the order of the dependencies
   */
  public static LongestPaths to(DrivingLinks driving, int last) {
    LongestPaths paths = new LongestPaths(driving);
    paths.open.add(new Link(last, DrivingLinks.NO_SLOT, null));
    return paths;
  }

  @Override
  public boolean hasNext() {
    return !open.isEmpty();
  }

  @Override
  public Link next() {
    if (open.isEmpty()) {
      throw new NoSuchElementException();
    }
    Link link = open.pop();
    while (pushDrivers(link)) {
      link = open.pop();
    }
    return link;
  }

  private boolean pushDrivers(Link link) {
    CompactNetwork network = driving.network();
    boolean isDriven = false;
    for (int slot = network.rowStart[link.place() + 1] - 1;
        slot >= network.rowStart[link.place()];
        slot--) {
      if (driving.isDriving(link.place(), slot)) {
        open.push(new Link(network.source[slot], slot, link));
        isDriven = true;
      }
    }
    return isDriven;
  }
}
