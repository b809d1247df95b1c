package dev.evenkeel.benchmarks.oracles;

import dev.evenkeel.scheduling.queueing.OfferedLoad;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Contacts per interval, spread evenly over each: from an empty start, or repeated for ever.
 *
 * @param counts the contacts of each interval
 * @param width the length of an interval in hours
 * @param periodic whether the intervals repeat
 */
record PiecewiseRate(List<Double> counts, double width, boolean periodic) implements ArrivalRate {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*per\\s+(half[ -]hour|quarter[ -]hour|hour|(?:[\\d.]+)\\s*(?:min(?:utes)?|h(?:ours)?))"
              + "\\s*:?\\s*([\\d.eE+\\s;,]+)");
  private static final Pattern LENGTH = Pattern.compile("([\\d.]+)\\s*([a-z]+)");

  /** Returns the rate that a text like {@code per half hour 40 120 200} states. */
  static Optional<ArrivalRate> parse(String text, boolean periodic) {
    Matcher matcher = FORM.matcher(text.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<Double> counts =
        Arrays.stream(matcher.group(2).strip().split("[\\s;,]+")).map(Double::parseDouble).toList();
    return Optional.of(new PiecewiseRate(counts, width(matcher.group(1)), periodic));
  }

  private static double width(String text) {
    Matcher length = LENGTH.matcher(text);
    if (length.matches()) {
      double number = Double.parseDouble(length.group(1));
      return length.group(2).startsWith("m") ? number / 60 : number;
    }
    return text.startsWith("half") ? 0.5 : text.startsWith("quarter") ? 0.25 : 1;
  }

  @Override
  public OptionalDouble quantity(String quantity, double handleTime, OptionalDouble time) {
    if (time.isEmpty()) {
      return OptionalDouble.empty();
    }
    int piece = piece(time.getAsDouble());
    double start = atStart(handleTime, piece);
    if (quantity.contains("mean") || quantity.contains("average")) {
      return OptionalDouble.of(OfferedLoad.mean(start, rate(piece), handleTime, width));
    }
    return quantity.contains("max") || quantity.contains("peak")
        ? OptionalDouble.of(OfferedLoad.maximum(start, rate(piece), handleTime, width))
        : OptionalDouble.of(
            OfferedLoad.atEnd(start, rate(piece), handleTime, time.getAsDouble() - piece * width));
  }

  /** Returns the number of the piece that ends at a time or holds it. */
  private int piece(double time) {
    int piece = (int) Math.max(0, Math.ceil(time / width - 1e-9) - 1);
    if (piece >= counts.size() && !periodic) {
      throw new IllegalArgumentException("time must lie within the intervals but was " + time);
    }
    return piece;
  }

  private double rate(int piece) {
    return counts.get(piece % counts.size()) / width;
  }

  private double atStart(double handleTime, int piece) {
    double load = periodic ? settled(handleTime) : 0;
    return through(load, handleTime, piece);
  }

  private double through(double start, double handleTime, int pieces) {
    double load = start;
    for (int i = 0; i < pieces; i++) {
      load = OfferedLoad.atEnd(load, rate(i), handleTime, width);
    }
    return load;
  }

  /** Returns the load at the start of a period that is also that at its end. */
  private double settled(double handleTime) {
    double fromNothing = through(0, handleTime, counts.size());
    return fromNothing / -Math.expm1(-counts.size() * width / handleTime);
  }
}
