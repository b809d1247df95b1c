package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.internal.WorkWindow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the dependencies that are met without slack from the last activity to the first. */
record LongestPaths(Passes passes) {

  /** An activity whose path to the end is known; driven tells by which dependency it drives. */
  private record Link(int activity, @Nullable Link next, int dependency) {}

  List<List<PathStep>> find(int limit) {
    Deque<Link> open = new ArrayDeque<>(lastLinks());
    List<List<PathStep>> paths = new ArrayList<>();
    while (!open.isEmpty() && paths.size() < limit) {
      Link link = open.pop();
      List<Integer> drivers = drivers(link.activity());
      for (int k = drivers.size() - 1; k >= 0; k--) {
        int dependency = drivers.get(k);
        open.push(new Link(project().from(dependency), link, dependency));
      }
      if (drivers.isEmpty()) {
        paths.add(steps(link));
      }
    }
    return paths;
  }

  private List<Link> lastLinks() {
    long finish = passes.finish();
    List<Link> links = new ArrayList<>();
    for (int activity = 0; activity < project().activityCount(); activity++) {
      if (passes.earliestFinish()[activity] == finish) {
        links.add(new Link(activity, null, -1));
      }
    }
    return links;
  }

  private List<PathStep> steps(Link first) {
    List<PathStep> steps = new ArrayList<>();
    Driver driver = independentDriver(first.activity());
    for (Link link = first; link != null; link = link.next()) {
      steps.add(step(link.activity(), driver));
      if (link.next() != null) {
        driver = new Driver.DrivingDependency(project().dependency(link.dependency()));
      }
    }
    return List.copyOf(steps);
  }

  private PathStep step(int activity, Driver driver) {
    return PathStep.builder()
        .activity(project().activity(activity))
        .start(project().instant(passes.earliestStart()[activity]))
        .finish(project().instant(passes.earliestFinish()[activity]))
        .driver(driver)
        .build();
  }

  Driver driver(int activity) {
    List<Integer> drivers = drivers(activity);
    return drivers.isEmpty()
        ? independentDriver(activity)
        : new Driver.DrivingDependency(project().dependency(drivers.get(0)));
  }

  private Driver independentDriver(int activity) {
    return project()
        .project()
        .activities()
        .get(activity)
        .earliestStart()
        .filter(date -> project().release(activity) > 0)
        .<Driver>map(Driver.ReleaseDate::new)
        .orElseGet(Driver.ProjectStart::new);
  }

  private List<Integer> drivers(int activity) {
    List<Integer> drivers = new ArrayList<>();
    int end = project().incomingStart(activity + 1);
    for (int k = project().incomingStart(activity); k < end; k++) {
      if (isDriver(project().incoming(k), activity)) {
        drivers.add(project().incoming(k));
      }
    }
    return drivers;
  }

  /** Tells whether the dependency alone, beside the release date, leads to the same start. */
  private boolean isDriver(int dependency, int activity) {
    WorkWindow window = passes.network().window(activity);
    long release = project().release(activity);
    long limit =
        passes.network().limitAfter(dependency, passes.earliestStart(), passes.earliestFinish());
    long start =
        project().type(dependency).isToFinish()
            ? window.start(release, limit)
            : window.startAfter(Math.max(release, limit));
    boolean delays =
        project().type(dependency).isToFinish()
            ? start > window.startAfter(release)
            : limit >= release;
    return delays && start == passes.earliestStart()[activity];
  }

  private ResolvedProject project() {
    return passes.project();
  }
}
