package dev.evenkeel.core.change.internal;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dependencies while activities are taken out from between them one by one. */
final class BridgedOrder {
  /** A dependency that can go. */
  private static final class Link {
    final Dependency dependency;
    final boolean isBridge;
    boolean isGone;

    Link(Dependency dependency, boolean isBridge) {
      this.dependency = dependency;
      this.isBridge = isBridge;
    }
  }

  /** Dependencies of which one makes the others superfluous. */
  private record Kind(
      ActivityId from, ActivityId to, DependencyType type, Optional<CalendarId> calendar) {
    static Kind of(Dependency dependency) {
      Optional<CalendarId> calendar =
          dependency.lag().isZero() ? Optional.empty() : dependency.lagCalendar();
      return new Kind(dependency.from(), dependency.to(), dependency.type(), calendar);
    }
  }

  private final List<Link> links = new ArrayList<>();
  private final Map<ActivityId, List<Link>> incoming = new LinkedHashMap<>();
  private final Map<ActivityId, List<Link>> outgoing = new LinkedHashMap<>();
  private final Map<Kind, Link> strongest = new HashMap<>();

  BridgedOrder(List<Dependency> dependencies, List<ActivityId> removed) {
    for (ActivityId activity : removed) {
      incoming.put(activity, new ArrayList<>());
      outgoing.put(activity, new ArrayList<>());
    }
    dependencies.forEach(dependency -> addUnlessOwn(new Link(dependency, false)));
  }

  /** An order of a removed activity with itself, which no sound project has, goes with it. */
  private void addUnlessOwn(Link link) {
    Dependency dependency = link.dependency;
    boolean isOwn = dependency.from().equals(dependency.to());
    if (!isOwn || !incoming.containsKey(dependency.from())) {
      add(link);
    }
  }

  private void add(Link link) {
    Dependency dependency = link.dependency;
    links.add(link);
    outgoing.computeIfPresent(dependency.from(), (key, list) -> appended(list, link));
    incoming.computeIfPresent(dependency.to(), (key, list) -> appended(list, link));
    strongest.merge(Kind.of(dependency), link, BridgedOrder::stronger);
  }

  private static List<Link> appended(List<Link> links, Link link) {
    links.add(link);
    return links;
  }

  private static Link stronger(Link one, Link other) {
    boolean holds = !one.isGone && requiresAsMuch(one, other.dependency);
    return holds ? one : other;
  }

  private static boolean requiresAsMuch(Link link, Dependency dependency) {
    return link.dependency.lag().compareTo(dependency.lag()) >= 0;
  }

  /** Returns the dependencies that lead to an activity that is to be taken out. */
  List<Dependency> incoming(ActivityId activity) {
    return present(links(incoming, activity));
  }

  /** Returns the dependencies that lead from an activity that is to be taken out. */
  List<Dependency> outgoing(ActivityId activity) {
    return present(links(outgoing, activity));
  }

  private static List<Link> links(Map<ActivityId, List<Link>> lists, ActivityId activity) {
    return lists.getOrDefault(activity, List.of());
  }

  private static List<Dependency> present(List<Link> links) {
    return links.stream().filter(link -> !link.isGone).map(link -> link.dependency).toList();
  }

  /** Takes an activity out with all that leads to it and from it. */
  void remove(ActivityId activity) {
    links(incoming, activity).forEach(link -> link.isGone = true);
    links(outgoing, activity).forEach(link -> link.isGone = true);
  }

  /** Adds a dependency unless another requires as much. */
  void bridge(Dependency dependency) {
    Link known = strongest.get(Kind.of(dependency));
    if (known == null || known.isGone || !requiresAsMuch(known, dependency)) {
      if (known != null && known.isBridge) {
        known.isGone = true;
      }
      addUnlessOwn(new Link(dependency, true));
    }
  }

  /** Returns all that are left, in their order, those that were added at the end. */
  List<Dependency> dependencies() {
    return new ArrayList<>(present(links));
  }

  /** Returns those that were added and are left. */
  List<Dependency> added() {
    return present(links.stream().filter(link -> link.isBridge).toList());
  }
}
