package dev.evenkeel.benchmarks.oracles;

import dev.evenkeel.scheduling.queueing.OfferedLoad;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rate {@code mean + amplitude sin(2pi t/period)} in its periodic steady state; a cosine is a
 * sine a quarter of a period earlier.
 */
record SinusoidalRate(double mean, double amplitude, double period, boolean cosine)
    implements ArrivalRate {
  private static final String NUMBER = "([-+]?[\\d.]+(?:[eE][-+]?\\d+)?)";
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*"
              + NUMBER
              + "\\s*([-+])\\s*"
              + NUMBER
              + "\\s*\\*?\\s*(sin|cos)\\s*\\(\\s*2\\s*\\*?\\s*(?:pi|π)\\s*\\*?\\s*t\\s*/\\s*"
              + NUMBER
              + "\\s*\\)\\s*");

  /** Returns the rate that a text like {@code 100.0+40.0 sin(2pi t/24.0)} states. */
  static Optional<ArrivalRate> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double amplitude = Double.parseDouble(matcher.group(2) + "1") * number(matcher, 3);
    return Optional.of(
        new SinusoidalRate(
            number(matcher, 1), amplitude, number(matcher, 5), matcher.group(4).equals("cos")));
  }

  private static double number(Matcher matcher, int group) {
    return Double.parseDouble(matcher.group(group));
  }

  @Override
  public OptionalDouble quantity(String quantity, double handleTime, OptionalDouble time) {
    double swing = OfferedLoad.sinusoidAmplitude(amplitude, period, handleTime);
    if (quantity.contains("lag")) {
      return OptionalDouble.of(OfferedLoad.sinusoidLag(period, handleTime));
    }
    if (quantity.contains("amplitude")) {
      return OptionalDouble.of(swing);
    }
    if (time.isPresent()) {
      return OptionalDouble.of(load(handleTime, time.getAsDouble()));
    }
    double middle = mean * handleTime;
    return quantity.contains("mean") ? OptionalDouble.of(middle) : extreme(quantity, middle, swing);
  }

  private static OptionalDouble extreme(String quantity, double middle, double swing) {
    if (quantity.contains("max") || quantity.contains("peak")) {
      return OptionalDouble.of(middle + swing);
    }
    return quantity.contains("min") || quantity.contains("trough")
        ? OptionalDouble.of(middle - swing)
        : OptionalDouble.empty();
  }

  private double load(double handleTime, double time) {
    double shifted = cosine ? time + period / 4 : time;
    return OfferedLoad.sinusoid(mean, amplitude, period, handleTime, shifted);
  }
}
