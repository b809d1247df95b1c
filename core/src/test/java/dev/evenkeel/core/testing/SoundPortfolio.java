package dev.evenkeel.core.testing;

import dev.evenkeel.core.project.Portfolio;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.CalendarBook;

/**
 * A portfolio without faults together with its calendars.
 *
 * @param portfolio the portfolio
 * @param book its calendars
 */
public record SoundPortfolio(Portfolio portfolio, CalendarBook book) {
  /**
   * Returns the portfolio in ticks of one minute, with expected efforts.
   *
   * @return the resolved portfolio
   */
  public ResolvedProject resolve() {
    return portfolio.resolve(book);
  }
}
