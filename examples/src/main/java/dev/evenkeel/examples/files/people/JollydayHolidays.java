package dev.evenkeel.examples.files.people;

import com.google.common.base.Splitter;
import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.evenkeel.core.time.Holiday;
import dev.evenkeel.core.time.HolidayProvider;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Public holidays from Jollyday, which knows those of some eighty countries and their regions: the
 * twelve lines that a plug-in for Evenkeel's calendars takes.
 */
public final class JollydayHolidays implements HolidayProvider {
  private final HolidayManager manager;
  private final String[] region;

  private JollydayHolidays(HolidayManager manager, String[] region) {
    this.manager = manager;
    this.region = region;
  }

  /**
   * Returns the holidays of a country or of a region in it.
   *
   * @param code the ISO 3166 code of the country, then those of the regions inside it, such as "de"
   *     or "de-be"
   * @return the provider
   * @throws IllegalArgumentException if Jollyday does not know the country or the region
   */
  public static JollydayHolidays of(String code) {
    List<String> parts = Splitter.on('-').splitToList(code.toLowerCase(Locale.ROOT));
    String country = parts.get(0).toUpperCase(Locale.ROOT);
    if (!HolidayManager.getSupportedCalendarCodes().contains(country)) {
      throw new IllegalArgumentException(
          "country of holidays must be known but was '" + code + "'");
    }
    HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(parts.get(0)));
    CalendarHierarchy place = manager.getCalendarHierarchy();
    for (String part : parts.subList(1, parts.size())) {
      if (!place.getChildren().containsKey(part)) {
        throw new IllegalArgumentException(
            "region of holidays must be known but was '" + code + "'");
      }
      place = place.getChildren().get(part);
    }
    return new JollydayHolidays(manager, parts.subList(1, parts.size()).toArray(String[]::new));
  }

  @Override
  public List<Holiday> holidays(int year) {
    return manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, region).stream()
        .filter(day -> day.getDate().getYear() == year)
        .map(day -> Holiday.of(day.getDate(), day.getDescription(Locale.ENGLISH)))
        .sorted(Comparator.comparing(Holiday::date).thenComparing(Holiday::name))
        .toList();
  }
}
