package dev.evenkeel.scheduling.forecast.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All candidates for the size of the days. Mutable, for a single owner. */
final class DayModels {
  private final KnownDays known;
  private final List<DayModel> candidates = new ArrayList<>();
  private DayModel best;

  DayModels(KnownDays known) {
    this.known = known;
    for (DayModelSettings settings : DayModelSettings.candidates()) {
      candidates.add(new DayModel(settings, known.design()));
    }
    this.best = candidates.get(0);
  }

  /** The candidate that foresaw the past days best; the first of those that did equally well. */
  DayModel best() {
    return best;
  }

  void advance() {
    candidates.forEach(DayModel::advance);
  }

  /** Learns from so many contacts in that part of a day of ordinary size. */
  void observe(LocalDate date, double exposure, double contacts) {
    double[] row = known.design().row(date);
    double scaled = exposure * known.givenFactor(date);
    for (DayModel candidate : candidates) {
      candidate.observe(row, scaled, contacts);
    }
    best = candidates.get(0);
    for (DayModel candidate : candidates) {
      best = candidate.score() > best.score() ? candidate : best;
    }
  }

  /** What the best candidate expects of a date, to which it has advanced. */
  DayOutlook outlook(DayModel model, LocalDate date) {
    double[] row = known.design().row(date);
    double size = model.size(row) * known.givenFactor(date);
    double dispersion = model.uncertainty(row) + model.noise();
    for (int i = 0; i < row.length; i++) {
      row[i] *= model.state(i);
    }
    return new DayOutlook(date, size, dispersion, row);
  }

  /** What the best candidate expects of the days after a date; days that it cannot are left out. */
  List<DayOutlook> outlooks(LocalDate origin, int horizon) {
    List<DayOutlook> outlooks = new ArrayList<>();
    DayModel model = best.copy();
    for (int ahead = 1; ahead <= horizon; ahead++) {
      model.advance();
      LocalDate date = origin.plusDays(ahead);
      if (known.design().covers(date)) {
        outlooks.add(outlook(model, date));
      }
    }
    return outlooks;
  }
}
