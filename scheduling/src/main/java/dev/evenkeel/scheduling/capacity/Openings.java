package dev.evenkeel.scheduling.capacity;

import dev.evenkeel.core.id.RegionId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.CalendarQuery;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When people are at work during some time. Those of one team and region without a calendar of
 * their own share one, which is asked once. Mutable, for a single owner.
 */
final class Openings {
  private final CalendarBook calendars;
  private final TeamId defaultTeam;
  private final Instant from;
  private final Instant to;
  private final Map<TeamId, Map<Optional<RegionId>, List<Interval>>> shared = new LinkedHashMap<>();

  Openings(CalendarBook calendars, TeamId defaultTeam, Instant from, Instant to) {
    this.calendars = calendars;
    this.defaultTeam = defaultTeam;
    this.from = from;
    this.to = to;
  }

  List<Interval> of(Person person) {
    WorkCalendar own = calendars.persons().get(person.id());
    return own == null ? shared(person.team().orElse(defaultTeam), person.region()) : openings(own);
  }

  private List<Interval> shared(TeamId team, Optional<RegionId> region) {
    return shared
        .computeIfAbsent(team, any -> new LinkedHashMap<>())
        .computeIfAbsent(region, any -> ofAll(team, region));
  }

  private List<Interval> ofAll(TeamId team, Optional<RegionId> region) {
    CalendarQuery query = CalendarQuery.builder().team(team).region(region).build();
    return openings(calendars.choose(query).calendar());
  }

  private List<Interval> openings(WorkCalendar calendar) {
    return calendar.workingTime().openings(from, to).toList();
  }
}
