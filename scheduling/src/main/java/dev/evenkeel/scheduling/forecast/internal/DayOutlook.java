package dev.evenkeel.scheduling.forecast.internal;

import java.time.LocalDate;

/** What the model expects of a date. */
public final class DayOutlook {
  private final LocalDate date;
  private final double size;
  private final double dispersion;
  private final double[] contributions;

  DayOutlook(LocalDate date, double size, double dispersion, double[] contributions) {
    this.date = date;
    this.size = size;
    this.dispersion = dispersion;
    this.contributions = contributions;
  }

  /**
   * Returns the date.
   *
   * @return the date
   */
  public LocalDate date() {
    return date;
  }

  /**
   * Returns the size of the day: the contacts expected if its slots' shares add up to 1.
   *
   * @return the size, given factors included
   */
  public double size() {
    return size;
  }

  /**
   * Returns how uncertain the day's rate is.
   *
   * @return the squared coefficient of variation
   */
  public double dispersion() {
    return dispersion;
  }

  /** What a state of the model adds to the logarithm of the size. */
  double contribution(int state) {
    return contributions[state];
  }

  DayOutlook withDispersion(double newDispersion) {
    return new DayOutlook(date, size, newDispersion, contributions);
  }
}
