package dev.evenkeel.core.time.internal;

import java.time.Duration;

/**
 * The pages of consecutive years and the work before each, counted from the year that was asked for
 * first; what lies before that year is negative. So a table that grows keeps all its values.
 */
public final class YearTable {
  private final int firstYear;
  private final Page[] pages;

  /** Before each page, and after the last. */
  private final Duration[] before;

  YearTable(int firstYear, Page[] pages, Duration[] before) {
    this.firstYear = firstYear;
    this.pages = pages;
    this.before = before;
  }

  int size() {
    return pages.length;
  }

  int firstYear() {
    return firstYear;
  }

  int lastYear() {
    return firstYear + pages.length - 1;
  }

  boolean covers(int year) {
    return year >= firstYear && year - firstYear < pages.length;
  }

  /** Returns the page of a year that the table covers. */
  Page page(int year) {
    return pages[year - firstYear];
  }

  /** Returns the work before a year that the table covers or that follows the last one. */
  Duration before(int year) {
    return before[year - firstYear];
  }

  /** Returns the work before the end of the last year. */
  Duration end() {
    return before[pages.length];
  }

  /** Returns the last year that begins before the instant sought. */
  int yearOf(Duration worked, Edge edge) {
    int low = 0;
    int high = pages.length;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (edge.isAfter(before[middle], worked)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return firstYear + low;
  }
}
