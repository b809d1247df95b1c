package dev.evenkeel.scheduling.resource.internal.general;

import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.search.SearchSettings;
import dev.evenkeel.scheduling.resource.internal.search.Workers;
import dev.evenkeel.scheduling.resource.internal.variation.Candidate;
import dev.evenkeel.scheduling.resource.internal.variation.SearchSpace;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A population search: children are bred in batches from the population as it is before the batch,
 * each with random numbers of its own, and join it in their order, so that the number of threads
 * changes nothing. Without progress for long all but the best make room for a new population.
 */
final class PopulationSearch {
  private static final int BATCH = 24;
  private static final int SMALLEST = 8;
  private static final int LARGEST = 60;

  /** After so many children per member without a better plan the population begins anew. */
  private static final int PATIENCE = 25;

  /** After so many drafts without a plan the search gives up. */
  private static final int DRAFTS = 2_000;

  private final double[] bounds;
  private final SearchClock clock;
  private final Workers workers;
  private final ChildFactory[] factories;
  private final int size;
  private final Population population;

  /** The children so far, and at which of them the population began and last got better. */
  private long number;

  private long begun;
  private long better;

  PopulationSearch(SearchSpace space, double[] bounds, SearchSettings settings) {
    this.bounds = bounds;
    this.clock = new SearchClock(settings);
    this.workers = settings.workers().atMost(BATCH);
    this.factories = new ChildFactory[workers.count()];
    for (int worker = 0; worker < factories.length; worker++) {
      factories[worker] = new ChildFactory(space, bounds, settings.seed());
    }
    this.size = size(settings.budget().schedules());
    this.population = new Population(size);
  }

  private static int size(long schedules) {
    double children = Math.min(schedules, 10_000) / (double) ChildFactory.SCHEDULES;
    return (int) Math.max(SMALLEST, Math.min(LARGEST, 2 * StrictMath.sqrt(children)));
  }

  SearchClock clock() {
    return clock;
  }

  /** Searches and returns the best, empty if no draft made a plan. */
  Optional<Candidate> search(Optional<Decisions> first, Consumer<Candidate> listener) {
    first.ifPresent(decisions -> take(factories[0].given(decisions), listener));
    while ((isUntried() || !clock.isOver()) && !isOptimal() && !isHopeless()) {
      breed(listener);
      if (number - Math.max(begun, better) > (long) PATIENCE * size && !population.isEmpty()) {
        population.restart();
        begun = number;
      }
    }
    return population.isEmpty() ? Optional.empty() : Optional.of(population.best());
  }

  private void breed(Consumer<Candidate> listener) {
    boolean mayJustify = clock.remaining() >= ChildFactory.SCHEDULES;
    long most = mayJustify ? clock.remaining() / ChildFactory.SCHEDULES : clock.remaining();
    int batch = clock.isOver() ? 1 : (int) Math.min(BATCH, most);
    ChildFactory.Child[] children = new ChildFactory.Child[batch];
    workers.run(worker -> breed(worker, children, mayJustify));
    for (ChildFactory.Child child : children) {
      number++;
      take(child, listener);
    }
  }

  private void breed(int worker, ChildFactory.Child[] children, boolean mayJustify) {
    for (int k = worker; k < children.length; k += factories.length) {
      children[k] =
          clock.isLate() && !(k == 0 && isUntried())
              ? new ChildFactory.Child(Optional.empty(), 0)
              : child(factories[worker], number + k, mayJustify);
    }
  }

  private ChildFactory.Child child(ChildFactory factory, long child, boolean mayJustify) {
    return child - begun < size || population.isEmpty()
        ? factory.first(child, mayJustify)
        : factory.bred(child, population, mayJustify);
  }

  private void take(ChildFactory.Child child, Consumer<Candidate> listener) {
    clock.count(child.schedules());
    if (child.candidate().filter(population::add).isPresent()) {
      better = number;
      listener.accept(population.best());
    }
  }

  /** Tells whether the best plan is at all bounds. */
  boolean isOptimal() {
    if (population.isEmpty()) {
      return false;
    }
    double[] values = population.best().values();
    for (int k = 0; k < values.length; k++) {
      if (values[k] > bounds[k]) {
        return false;
      }
    }
    return true;
  }

  /** However soon a search is to end, one schedule is made. */
  private boolean isUntried() {
    return clock.schedules() == 0;
  }

  private boolean isHopeless() {
    return population.isEmpty() && number >= DRAFTS;
  }
}
