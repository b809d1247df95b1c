package dev.evenkeel.core.time;

import dev.evenkeel.core.id.CustomerId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.RegionId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.internal.ValueType;
import java.util.Optional;
import org.immutables.value.Value;

/** For whom a calendar is sought: any of customer, person, team and region. */
@Value.Immutable
@ValueType
public abstract class CalendarQuery {
  CalendarQuery() {}

  /**
   * Returns the customer whose hours would come first.
   *
   * @return the customer, if any
   */
  public abstract Optional<CustomerId> customer();

  /**
   * Returns the person whose hours would come second.
   *
   * @return the person, if any
   */
  public abstract Optional<PersonId> person();

  /**
   * Returns the team whose hours would come third.
   *
   * @return the team, if any
   */
  public abstract Optional<TeamId> team();

  /**
   * Returns the region whose hours would come fourth.
   *
   * @return the region, if any
   */
  public abstract Optional<RegionId> region();

  /**
   * Returns the query that names nobody; the default calendar answers it.
   *
   * @return the empty query
   */
  public static CalendarQuery none() {
    return builder().build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static CalendarQueryBuilder builder() {
    return new CalendarQueryBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this query.
   *
   * @return a new builder
   */
  public abstract CalendarQueryBuilder toBuilder();
}
