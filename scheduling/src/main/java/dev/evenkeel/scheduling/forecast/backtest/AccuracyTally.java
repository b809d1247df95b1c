package dev.evenkeel.scheduling.forecast.backtest;

/** The errors of one method at one grain and horizon, while they are added up. */
final class AccuracyTally {
  private long forecasts;
  private double contacts;
  private double forecastContacts;
  private double absoluteErrors;
  private long covered;

  void add(double actual, double forecast, boolean within) {
    forecasts++;
    contacts += actual;
    forecastContacts += forecast;
    absoluteErrors += Math.abs(forecast - actual);
    covered += within ? 1 : 0;
  }

  boolean isEmpty() {
    return forecasts == 0;
  }

  ForecastAccuracy accuracy(ForecastMethod method, ForecastGrain grain, int horizon) {
    return ForecastAccuracy.builder()
        .method(method)
        .grain(grain)
        .leastHorizon(horizon)
        .greatestHorizon(horizon)
        .forecasts(forecasts)
        .contacts(contacts)
        .forecastContacts(forecastContacts)
        .absoluteErrors(absoluteErrors)
        .covered(covered)
        .build();
  }
}
