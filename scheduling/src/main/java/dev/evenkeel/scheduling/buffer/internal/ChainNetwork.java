package dev.evenkeel.scheduling.buffer.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.buffer.ActivityLink;
import dev.evenkeel.scheduling.buffer.ChainActivity;
import dev.evenkeel.scheduling.resource.internal.ScheduleShift;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The critical chain of a right-justified schedule and what feeds it. */
public final class ChainNetwork {
  private final ResolvedProject project;
  private final Waiting waiting;
  private final FeedingSearch search;
  private final List<Integer> chain;
  private final boolean[] critical;
  private final int[] follower;
  private final int[] leader;
  private final List<Feeding> chains;
  private final List<List<Integer>> joining = new ArrayList<>();
  private final List<List<Integer>> leaving = new ArrayList<>();

  /**
   * Finds the chains.
   *
   * @param project the project
   * @param schedule its right-justified schedule
   * @param pools what its activities have in turns
   * @param estimates the estimates of all activities
   */
  public ChainNetwork(
      ResolvedProject project, ScheduleShift schedule, Pools pools, List<ChainActivity> estimates) {
    this.project = project;
    int[] order = new Justification(project, schedule).byStart();
    this.waiting = new Waiting(project, schedule, pools, order);
    this.chain = new ChainSearch(project, schedule, estimates).find(order, waiting);
    this.critical = new boolean[order.length];
    for (int activity : chain) {
      critical[activity] = true;
    }
    this.search = new FeedingSearch(project, schedule, estimates, order, chain);
    this.chains = search.find(waiting);
    this.follower = new int[order.length];
    this.leader = new int[order.length];
    order();
    index();
  }

  private void index() {
    for (int activity = 0; activity < critical.length; activity++) {
      joining.add(new ArrayList<>());
      leaving.add(new ArrayList<>());
    }
    for (int number = 0; number < chains.size(); number++) {
      Feeding one = chains.get(number);
      if (!one.branch()) {
        leaving.get(one.tail()).add(number);
        if (one.join() != Feeding.END) {
          joining.get(one.join()).add(number);
        }
      }
    }
  }

  /**
   * Returns the critical chain.
   *
   * @return the activities from the first to the last
   */
  public List<Integer> chain() {
    return chain;
  }

  /** Returns how many links of the critical chain no dependency makes. */
  int resourceLinks() {
    return (int) IntStream.of(follower).filter(next -> next != Feeding.END).count();
  }

  /** Returns who takes over a person or resource from an activity of the critical chain. */
  int follower(int activity) {
    return follower[activity];
  }

  /** Returns from whom an activity of the critical chain takes over a person or resource. */
  int leader(int activity) {
    return leader[activity];
  }

  private void order() {
    Arrays.fill(follower, Feeding.END);
    Arrays.fill(leader, Feeding.END);
    for (int k = 1; k < chain.size(); k++) {
      int before = chain.get(k - 1);
      int activity = chain.get(k);
      if (!dependsOn(activity, before)) {
        follower[before] = activity;
        leader[activity] = before;
      }
    }
  }

  private boolean dependsOn(int activity, int before) {
    return IntStream.range(project.outgoingStart(before), project.outgoingStart(before + 1))
        .anyMatch(dependency -> project.to(dependency) == activity);
  }

  /**
   * Returns the feeding chains and branches.
   *
   * @return the chains in the order in which they join, branches last
   */
  public List<Feeding> chains() {
    return chains;
  }

  /**
   * Tells whether an activity is on the critical chain.
   *
   * @param activity the activity
   * @return true if it is
   */
  public boolean isCritical(int activity) {
    return critical[activity];
  }

  /** Returns the numbers of the feeding chains that join an activity. */
  List<Integer> joining(int activity) {
    return joining.get(activity);
  }

  /** Returns the numbers of the feeding chains that end with an activity. */
  List<Integer> leaving(int activity) {
    return leaving.get(activity);
  }

  /** Returns the non-critical activities that an activity feeds. */
  List<Integer> fed(int activity) {
    return search.fed(activity);
  }

  /**
   * Returns which activities of a set wait for each other.
   *
   * @param activities the activities
   * @return the dependencies between them, and the links through people and resources beside these
   */
  public List<ActivityLink> links(List<Integer> activities) {
    boolean[] within = new boolean[critical.length];
    activities.forEach(activity -> within[activity] = true);
    Set<ActivityLink> links = new LinkedHashSet<>();
    for (int activity : activities) {
      addDependencies(activity, within, links);
      for (Waiting.Link link : waiting.of(activity)) {
        if (link.resource() && within[link.to()]) {
          links.add(link(activity, link.to(), ActivityLink.Kind.RESOURCE));
        }
      }
    }
    return List.copyOf(links);
  }

  private void addDependencies(int activity, boolean[] within, Set<ActivityLink> links) {
    int end = project.outgoingStart(activity + 1);
    for (int k = project.outgoingStart(activity); k < end; k++) {
      if (within[project.to(k)]) {
        links.add(link(activity, project.to(k), ActivityLink.Kind.DEPENDENCY));
      }
    }
  }

  private ActivityLink link(int from, int to, ActivityLink.Kind kind) {
    return new ActivityLink(project.activity(from), project.activity(to), kind);
  }
}
