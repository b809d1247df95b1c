package dev.evenkeel.scheduling.forecast.internal;

import dev.evenkeel.scheduling.forecast.SpecialDay;
import dev.evenkeel.scheduling.forecast.internal.counts.DayCounts;
import dev.evenkeel.scheduling.forecast.internal.counts.OutlyingDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The load of a service, learned day by day: all candidates side by side, each scored by how well
 * it foresaw the days as they came (Dawid: Statistical theory, the prequential approach, Journal of
 * the Royal Statistical Society A 147, 1984, 278–292). Thus one pass over the history, in time
 * proportional to its length, also gives every forecast that would have been made on its way.
 *
 * <p>Mutable, for a single owner.
 */
public final class LoadModel {
  /** From how many standard deviations on a day is reported. */
  private static final double OUTLYING = 4;

  /** Days that are learned from before one is reported. */
  private static final int BURN_IN = 14;

  private final KnownDays known;
  private final DayModels days;
  private final ProfileModels profiles;
  private final HorizonDispersion horizons = new HorizonDispersion();
  private final PendingForecasts pending = new PendingForecasts();
  private final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
  private final List<OutlyingDay> outlyingDays = new ArrayList<>();
  private final Set<LocalDate> dates = new LinkedHashSet<>();
  private Optional<LocalDate> last = Optional.empty();

  /**
   * Creates a model that has learned nothing.
   *
   * @param known what is known of dates in advance
   * @param slots the number of slots of a day
   */
  public LoadModel(KnownDays known, int slots) {
    this.known = known;
    this.days = new DayModels(known);
    this.profiles = new ProfileModels(known, slots);
  }

  /**
   * Learns from the next day. A day for which a regressor has no value teaches nothing.
   *
   * @param day the counts of a later date than those before, at least one
   */
  public void observe(DayCounts day) {
    if (!known.design().covers(day.date())) {
      return;
    }
    advanceTo(day.date());
    boolean first = profiles.isEmpty();
    if (first) {
      profiles.observe(day, day.total() + day.size() / 2.0);
    }
    double expectedSize = days.outlook(days.best(), day.date()).size();
    learnSize(day);
    if (!first) {
      profiles.observe(day, expectedSize);
    }
    weekdays.add(day.date().getDayOfWeek());
    pending.keep(day.date(), days.outlooks(day.date(), HorizonDispersion.GREATEST_HORIZON));
  }

  private void advanceTo(LocalDate date) {
    if (last.isPresent()) {
      for (long day = last.get().toEpochDay(); day < date.toEpochDay(); day++) {
        days.advance();
      }
    }
    last = Optional.of(date);
  }

  private void learnSize(DayCounts day) {
    double[] shares = profiles.shares(day.date());
    double exposure = ProfileModel.expectedExposure(day, shares);
    if (exposure == 0) {
      return;
    }
    double contacts = ProfileModel.knownContacts(day, shares);
    double expected = exposure * days.outlook(days.best(), day.date()).size();
    pending.judge(day.date(), exposure, contacts, horizons);
    DayModel foreseen = days.best();
    days.observe(day.date(), exposure, contacts);
    dates.add(day.date());
    if (dates.size() > BURN_IN && Math.abs(foreseen.deviation()) > OUTLYING) {
      outlyingDays.add(new OutlyingDay(day.date(), contacts, expected));
    }
  }

  /**
   * Returns the last date that was learned from.
   *
   * @return the date, empty if there was none
   */
  public Optional<LocalDate> last() {
    return last;
  }

  /**
   * Returns the dates that were learned from.
   *
   * @return the dates in order
   */
  public Set<LocalDate> dates() {
    return Collections.unmodifiableSet(dates);
  }

  /**
   * Returns the days of the week that were learned from.
   *
   * @return the days in order
   */
  public Set<DayOfWeek> weekdays() {
    return Collections.unmodifiableSet(weekdays);
  }

  /**
   * Returns the past days that were far from their forecast.
   *
   * @return the days in order
   */
  public List<OutlyingDay> outlyingDays() {
    return List.copyOf(outlyingDays);
  }

  /**
   * Returns what is expected of the days after the last one. The dispersion is the model's,
   * corrected by how far past forecasts as far ahead were out.
   *
   * @param horizon how many days
   * @return the outlooks in order; those for which a regressor has no value are left out
   */
  public List<DayOutlook> outlooks(int horizon) {
    LocalDate origin = last.orElseThrow();
    return days.outlooks(origin, horizon).stream().map(o -> corrected(origin, o)).toList();
  }

  private DayOutlook corrected(LocalDate origin, DayOutlook outlook) {
    long ahead = outlook.date().toEpochDay() - origin.toEpochDay();
    return outlook.withDispersion(horizons.corrected((int) ahead, outlook.dispersion()));
  }

  /**
   * Returns how the contacts of a date are spread over its slots.
   *
   * @param date the date
   * @return the share of the day's size by slot; −1 where nothing is known
   */
  public double[] shares(LocalDate date) {
    return profiles.shares(date);
  }

  /**
   * Returns how much the share of a slot varies from day to day.
   *
   * @return the squared coefficient of variation beyond that of a Poisson process
   */
  public double slotDispersion() {
    return profiles.dispersion();
  }

  /**
   * Returns which special days of a date have a factor to be learned but nothing to learn from.
   *
   * @param date the date
   * @return their names
   */
  public List<String> unobservedSpecialDays(LocalDate date) {
    return known.specialDays(date).stream()
        .filter(special -> special.factor().isEmpty())
        .filter(special -> special.dates().stream().noneMatch(dates::contains))
        .map(SpecialDay::name)
        .toList();
  }

  DayModel dayModel() {
    return days.best();
  }

  ProfileModel profileModel() {
    return profiles.best();
  }

  KnownDays known() {
    return known;
  }
}
