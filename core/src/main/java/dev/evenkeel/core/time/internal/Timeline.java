package dev.evenkeel.core.time.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The open instants of a calendar in the years 0000 to 9999, page by page. Pages are made when they
 * are first needed and kept; a page depends on nothing but its year, so the answers do not depend
 * on which thread asked first.
 */
public final class Timeline {
  private final PageSource source;
  private final Regularity regularity;
  private final boolean continuous;
  private final AtomicReferenceArray<Page> families =
      new AtomicReferenceArray<>(Regularity.FAMILIES);
  private volatile YearTable table = new YearTable(0, new Page[0], new Duration[] {Duration.ZERO});

  /**
   * Lays out the openings of a source.
   *
   * @param source where the openings come from
   */
  public Timeline(PageSource source) {
    this.source = source;
    this.regularity = source.regularity();
    this.continuous = source.isContinuous();
  }

  Regularity regularity() {
    return regularity;
  }

  /**
   * Returns whether every instant is open by construction.
   *
   * @return whether every instant is open by construction
   */
  public boolean isContinuous() {
    return continuous;
  }

  /**
   * Returns the page of a year from 0000 to 9999.
   *
   * @param year the year
   * @return the page of a year from 0000 to 9999
   */
  public Page page(int year) {
    YearTable years = table;
    return years.covers(year) ? years.page(year) : covering(year).page(year);
  }

  /**
   * Returns the work before an instant, counted from some fixed instant.
   *
   * @param instant the instant
   * @return the work before an instant, counted from some fixed instant
   */
  public Duration worked(Instant instant) {
    int year = UtcYear.of(instant);
    YearTable years = covering(year);
    long inYear = years.page(year).worked(UtcYear.offset(year, instant));
    return years.before(year).plusNanos(inYear);
  }

  /**
   * Returns the instant before which so much was worked, empty if there is none in the years 0000
   * to 9999.
   *
   * @param worked the work
   * @param edge which of the instants with that much work
   * @return the instant before which so much was worked, empty if there is none in the years 0000
   *     to 9999
   */
  public Optional<Instant> find(Duration worked, Edge edge) {
    YearTable years = reaching(worked, edge);
    if (!edge.isAfter(years.before(years.firstYear()), worked)
        || edge.isAfter(years.end(), worked)) {
      return Optional.empty();
    }
    int year = years.yearOf(worked, edge);
    long inYear = worked.minus(years.before(year)).toNanos();
    return Optional.of(UtcYear.instant(year, years.page(year).at(inYear, edge)));
  }

  /**
   * Returns the end of the opening that contains an open instant, empty if it never ends.
   *
   * @param open an open instant
   * @return the end of the opening that contains an open instant, empty if it never ends
   */
  public Optional<Instant> closing(Instant open) {
    int year = UtcYear.of(open);
    Page page = page(year);
    long close = page.close(page.floor(UtcYear.offset(year, open)));
    while (close == UtcYear.length(year) && runsOverEnd(year)) {
      year++;
      close = page(year).close(0);
    }
    boolean never = year == UtcYear.LAST && close == UtcYear.length(year);
    return never ? Optional.empty() : Optional.of(UtcYear.instant(year, close));
  }

  /**
   * Returns the start of the opening that ends at or after an instant up to which it is open.
   *
   * @param worked the work
   * @return the start of the opening that ends at or after an instant up to which it is open
   */
  public Optional<Instant> opening(Instant worked) {
    int year = UtcYear.of(worked);
    long at = UtcYear.offset(year, worked);
    if (at == 0) {
      year--;
      at = UtcYear.length(year);
    }
    long open = page(year).open(page(year).floor(at - 1));
    while (open == 0 && runsOverEnd(year - 1)) {
      year--;
      open = page(year).open(page(year).size() - 1);
    }
    boolean always = year == UtcYear.FIRST && open == 0;
    return always ? Optional.empty() : Optional.of(UtcYear.instant(year, open));
  }

  /**
   * Returns the last instant, at or before the end of a year, that lies in no opening's inside.
   *
   * @param year a year from 0000 to 9999
   * @return the end of the year, or the start of the opening that contains it
   */
  public Instant cutAtEnd(int year) {
    Instant end = UtcYear.instant(year + 1, 0);
    return runsOverEnd(year) ? opening(end).orElse(UtcYear.BEGIN) : end;
  }

  /** Returns whether an opening contains the end of a year and the beginning of the next. */
  boolean runsOverEnd(int year) {
    if (year < UtcYear.FIRST || year >= UtcYear.LAST) {
      return false;
    }
    Page page = page(year);
    Page next = page(year + 1);
    return page.size() > 0
        && next.size() > 0
        && page.close(page.size() - 1) == UtcYear.length(year)
        && next.open(0) == 0;
  }

  /** Returns a table that contains the instant sought, or all years if there is none. */
  private YearTable reaching(Duration worked, Edge edge) {
    YearTable years = table;
    while (years.firstYear() > UtcYear.FIRST
        && !edge.isAfter(years.before(years.firstYear()), worked)) {
      years = covering(Math.max(UtcYear.FIRST, years.firstYear() - years.size()));
    }
    while (years.lastYear() < UtcYear.LAST && edge.isAfter(years.end(), worked)) {
      years = covering(Math.min(UtcYear.LAST, years.lastYear() + years.size()));
    }
    return years;
  }

  private YearTable covering(int year) {
    YearTable years = table;
    return years.covers(year) ? years : extendedTo(year);
  }

  private synchronized YearTable extendedTo(int year) {
    YearTable years = table;
    if (years.size() == 0) {
      years = new YearTable(year, new Page[0], new Duration[] {Duration.ZERO});
    }
    if (!years.covers(year)) {
      // a quarter more than asked, so that walking from year to year does not copy each time
      int more = years.size() / 4;
      int first = year < years.firstYear() ? year - more : years.firstYear();
      int last = year > years.lastYear() ? year + more : years.lastYear();
      years = extended(years, Math.max(UtcYear.FIRST, first), Math.min(UtcYear.LAST, last));
      table = years;
    }
    return years;
  }

  private YearTable extended(YearTable years, int first, int last) {
    Page[] pages = new Page[last - first + 1];
    for (int year = first; year <= last; year++) {
      pages[year - first] = years.covers(year) ? years.page(year) : newPage(year);
    }
    Duration[] before = new Duration[pages.length + 1];
    int anchor = years.firstYear() - first;
    before[anchor] = years.before(years.firstYear());
    for (int i = anchor; i < pages.length; i++) {
      before[i + 1] = before[i].plusNanos(pages[i].total());
    }
    for (int i = anchor - 1; i >= 0; i--) {
      before[i] = before[i + 1].minusNanos(pages[i].total());
    }
    return new YearTable(first, pages, before);
  }

  private Page newPage(int year) {
    int family = regularity.family(year);
    if (family < 0) {
      return Page.of(source.openings(year));
    }
    Page shared = families.get(family);
    if (shared == null) {
      shared = Page.of(source.openings(year));
      families.set(family, shared);
    }
    return shared;
  }
}
