package dev.evenkeel.scheduling.forecast.internal;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.forecast.DayProfile;
import dev.evenkeel.scheduling.forecast.Regressor;
import dev.evenkeel.scheduling.forecast.SpecialDay;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of dates in advance, resolved for the slots of a history. */
public final class KnownDays {
  private final List<SpecialDay> specialDays;
  private final List<Set<LocalDate>> dates = new ArrayList<>();
  private final Map<Integer, SlotWeights> given = new LinkedHashMap<>();
  private final DayDesign design;

  /**
   * Resolves what is known.
   *
   * @param specialDays the special days
   * @param regressors the regressors
   * @param resolution the length of a slot
   */
  public KnownDays(List<SpecialDay> specialDays, List<Regressor> regressors, Duration resolution) {
    this.specialDays = List.copyOf(specialDays);
    List<KnownEffect> effects = new ArrayList<>();
    for (int i = 0; i < specialDays.size(); i++) {
      SpecialDay special = specialDays.get(i);
      dates.add(new LinkedHashSet<>(special.dates()));
      if (special.factor().isEmpty()) {
        effects.add(KnownEffect.ofDates(special.name(), special.dates()));
      }
      Optional<DayProfile> profile = special.profile();
      if (profile.isPresent()) {
        given.put(i, weights(profile.get(), special.name(), resolution));
      }
    }
    regressors.forEach(r -> effects.add(KnownEffect.ofValues(r.name(), r.values())));
    design = new DayDesign(effects);
  }

  private static SlotWeights weights(DayProfile profile, String name, Duration resolution) {
    long slot = resolution.toNanos();
    double[] weights = new double[(int) (Duration.ofDays(1).toNanos() / slot)];
    profile
        .weights()
        .forEach(
            (time, weight) -> {
              checkStart(time, slot, name);
              weights[(int) (time.toNanoOfDay() / slot)] = weight;
            });
    return new SlotWeights(weights);
  }

  private static void checkStart(LocalTime time, long slot, String name) {
    Check.that(
        time.toNanoOfDay() % slot == 0,
        "time of a weight must be the start of a slot of the history but was %s in special day"
            + " '%s'",
        time,
        name);
  }

  /**
   * Returns the learned special days and regressors.
   *
   * @return the design of the model of days
   */
  public DayDesign design() {
    return design;
  }

  /**
   * Returns the special days that fall on a date.
   *
   * @param date the date
   * @return the special days in order
   */
  public List<SpecialDay> specialDays(LocalDate date) {
    List<SpecialDay> found = new ArrayList<>();
    for (int i = 0; i < specialDays.size(); i++) {
      if (dates.get(i).contains(date)) {
        found.add(specialDays.get(i));
      }
    }
    return found;
  }

  /** The product of the given factors of a date. */
  double givenFactor(LocalDate date) {
    double factor = 1;
    for (SpecialDay special : specialDays(date)) {
      factor *= special.factor().orElse(1);
    }
    return factor;
  }

  /** How many special days there are. */
  int size() {
    return specialDays.size();
  }

  /** The first special day of a date with a spread of its own; −1 if there is none. */
  int spreadOf(LocalDate date) {
    for (int i = 0; i < specialDays.size(); i++) {
      boolean own = specialDays.get(i).profileLearned() || given.containsKey(i);
      if (own && dates.get(i).contains(date)) {
        return i;
      }
    }
    return -1;
  }

  /** The given spread of a special day, empty if it is learned or there is none. */
  Optional<SlotWeights> given(int special) {
    return Optional.ofNullable(given.get(special));
  }
}
