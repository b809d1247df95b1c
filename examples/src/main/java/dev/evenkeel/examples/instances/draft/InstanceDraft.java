package dev.evenkeel.examples.instances.draft;

import static dev.evenkeel.examples.instances.draft.FileFaults.UNREADABLE;
import static dev.evenkeel.examples.instances.draft.InstanceFault.CYCLE;
import static dev.evenkeel.examples.instances.draft.InstanceFault.DUPLICATE_JOB;
import static dev.evenkeel.examples.instances.draft.InstanceFault.UNKNOWN_JOB;

import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.InstanceActivityBuilder;
import dev.evenkeel.examples.instances.InstanceCycle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The jobs of a file and their order, as far as they have been read. */
public final class InstanceDraft {
  private final FileFaults faults;
  private final List<Job> jobs = new ArrayList<>();
  private final Map<Integer, Integer> positions = new LinkedHashMap<>();
  private final List<Order> orders = new ArrayList<>();

  /**
   * Makes an empty draft.
   *
   * @param faults where to note what is wrong
   */
  public InstanceDraft(FileFaults faults) {
    this.faults = faults;
  }

  private record Job(int line, InstanceActivityBuilder builder, Set<Integer> successors) {}

  private record Order(int line, String field, int before, int after) {}

  /**
   * Adds a job without its order; parts may be unreadable if that has been noted.
   *
   * @param line the line on which it is described
   * @param number its number
   * @param builder all the rest
   */
  public void job(int line, int number, InstanceActivityBuilder builder) {
    if (number == UNREADABLE) {
      return;
    }
    if (positions.putIfAbsent(number, jobs.size()) != null) {
      faults.add(
          line, "job", DUPLICATE_JOB, "job %d must occur once but did twice".formatted(number));
      return;
    }
    jobs.add(new Job(line, builder.number(number), new LinkedHashSet<>()));
  }

  /**
   * Returns whether there is a job.
   *
   * @return true if one was added
   */
  public boolean hasJobs() {
    return !jobs.isEmpty();
  }

  /**
   * Adds an order of two jobs, which may be unknown so far; the same order twice counts once.
   *
   * @param line the line on which it is stated
   * @param field the field in which it is stated
   * @param before the number of the job that comes first
   * @param after the number of the job that waits for it
   */
  public void order(int line, String field, int before, int after) {
    if (before != UNREADABLE && after != UNREADABLE) {
      orders.add(new Order(line, field, before, after));
    }
  }

  /**
   * Returns all jobs with their successors.
   *
   * @return the activities in the order in which they were added, empty after a fault
   */
  public Optional<List<InstanceActivity>> activities() {
    orders.forEach(this::connect);
    noteCycle();
    if (!faults.isSound()) {
      return Optional.empty();
    }
    return Optional.of(
        jobs.stream().map(job -> job.builder().successors(job.successors()).build()).toList());
  }

  private void connect(Order order) {
    Integer before = positions.get(order.before());
    Integer after = positions.get(order.after());
    if (before == null) {
      unknown(order, order.before(), order.after());
    }
    if (after == null) {
      unknown(order, order.after(), order.before());
    }
    if (before != null && after != null) {
      jobs.get(before).successors().add(after);
    }
  }

  private void unknown(Order order, int number, int other) {
    faults.add(
        order.line(),
        order.field(),
        UNKNOWN_JOB,
        "job must be one of the %d of the file but was %d in job %d"
            .formatted(jobs.size(), number, other));
  }

  private void noteCycle() {
    List<Integer> cycle =
        InstanceCycle.find(jobs.stream().map(job -> List.copyOf(job.successors())).toList());
    if (!cycle.isEmpty()) {
      List<Integer> numbers = List.copyOf(positions.keySet());
      String path =
          cycle.stream()
              .map(position -> String.valueOf(numbers.get(position)))
              .collect(Collectors.joining(" → "));
      faults.add(
          jobs.get(cycle.get(0)).line(),
          "successors",
          CYCLE,
          "jobs must not wait for each other but do: " + path);
    }
  }

  /**
   * Returns the activities without those that only mark start and end: an empty first one that
   * waits for none, and an empty last one that none waits for.
   *
   * @param all the activities of an instance
   * @return the others, with successors counted anew
   */
  public static List<InstanceActivity> withoutMarks(List<InstanceActivity> all) {
    int last = all.size() - 1;
    boolean waits = all.stream().anyMatch(activity -> activity.successors().contains(0));
    int from = last >= 0 && !waits && all.get(0).isEmpty() ? 1 : 0;
    boolean ends = last >= from && all.get(last).successors().isEmpty() && all.get(last).isEmpty();
    int to = ends ? last : last + 1;
    return all.subList(from, to).stream().map(activity -> shifted(activity, from, to)).toList();
  }

  private static InstanceActivity shifted(InstanceActivity activity, int from, int to) {
    return activity.toBuilder()
        .successors(
            activity.successors().stream()
                .filter(successor -> successor < to)
                .map(successor -> successor - from)
                .toList())
        .build();
  }
}
