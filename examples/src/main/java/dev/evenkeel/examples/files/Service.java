package dev.evenkeel.examples.files;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What the department promises its customers and who keeps the promise. */
@Value.Immutable
@ValueType
public abstract class Service {
  Service() {}

  /** The department. */
  public abstract String name();

  /** The zone of all local times in the files. */
  public abstract ZoneId zone();

  /** The day on which the page is true; the files know no other "today". */
  public abstract LocalDate asOf();

  /** The team that answers. */
  public abstract TeamId team();

  /** The name of the team. */
  public abstract String teamName();

  /** The skill that answering takes. */
  public abstract SkillId skill();

  /** The calendar of the opening hours. */
  public abstract CalendarId openingHours();

  /** The promise. */
  public abstract ServiceTarget target();

  /** How long callers wait on average before they give up; empty if nobody does. */
  public abstract Optional<Duration> patience();

  /** A training that takes people off the phones, if one is to be placed. */
  public abstract Optional<Training> training();

  /** The share of paid time that is neither answering nor waiting for calls, such as 0.1. */
  public abstract double shrinkage();

  /** The largest share of time that agents may be busy, if it is limited. */
  public abstract OptionalDouble maximumOccupancy();

  /** Returns a builder with nothing set. */
  public static ServiceBuilder builder() {
    return new ServiceBuilder();
  }
}
