package dev.evenkeel.scheduling.search;

/** Is told how a search gets on. */
@FunctionalInterface
public interface SearchListener {
  /**
   * Called in the thread that called the search, for each better schedule and each better bound.
   * What it throws ends the search.
   *
   * @param progress the best so far, its bound and the schedules generated
   */
  void progressed(SearchProgress progress);
}
