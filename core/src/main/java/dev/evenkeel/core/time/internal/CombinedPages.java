package dev.evenkeel.core.time.internal;

import java.util.List;

/** The openings of calendars that are combined from left to right. */
public final class CombinedPages implements PageSource {
  private final SetOperation operation;
  private final List<Timeline> parts;

  /**
   * Combines at least two timelines.
   *
   * @param operation the set operation
   * @param parts the parts, at least two
   */
  public CombinedPages(SetOperation operation, List<Timeline> parts) {
    this.operation = operation;
    this.parts = parts;
  }

  @Override
  public Regularity regularity() {
    return parts.stream().map(Timeline::regularity).reduce(Regularity::and).orElseThrow();
  }

  @Override
  public boolean isContinuous() {
    return switch (operation) {
      case UNION -> parts.stream().anyMatch(Timeline::isContinuous);
      case INTERSECTION -> parts.stream().allMatch(Timeline::isContinuous);
      case DIFFERENCE -> false;
    };
  }

  @Override
  public Spans openings(int year) {
    if (operation.isAssociative()) {
      return merged(year, 0, parts.size());
    }
    Spans open = parts.get(0).page(year).spans();
    for (Timeline part : parts.subList(1, parts.size())) {
      open = open.combine(operation, part.page(year).spans());
    }
    return open;
  }

  /** Combines halves, so that an edge of many parts is handled once per level and not per part. */
  private Spans merged(int year, int from, int to) {
    if (to - from == 1) {
      return parts.get(from).page(year).spans();
    }
    int middle = (from + to) >>> 1;
    return merged(year, from, middle).combine(operation, merged(year, middle, to));
  }
}
