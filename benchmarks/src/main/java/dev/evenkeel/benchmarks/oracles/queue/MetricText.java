package dev.evenkeel.benchmarks.oracles.queue;

import dev.evenkeel.scheduling.queueing.ServiceLevelDefinition;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a column {@code metric}, taken apart leniently. */
final class MetricText {
  private static final String NUMBER = "(\\d[\\d.]*(?:e-?\\d+)?)";
  private static final Pattern LAST_NUMBER = Pattern.compile(NUMBER + "\\s*(%?)");
  private static final Pattern BOUND = Pattern.compile("[<>≤≥]=?\\s*" + NUMBER + "\\s*(%?)");
  private static final Pattern SHARE_AND_TIME = Pattern.compile("\\b(\\d{2})/(\\d+)\\b");
  private static final Pattern PERCENTILE = Pattern.compile(NUMBER + "\\s*(?:th|st|nd|rd|%)");
  private static final Pattern SHRINKAGE =
      Pattern.compile("shrinkage\\s*[=:]?\\s*" + NUMBER + "\\s*(%?)");
  private static final Pattern OF_SHRINKAGE = Pattern.compile(NUMBER + "\\s*(%)\\s*shrinkage");
  private static final Pattern BETA = Pattern.compile("beta\\s*=\\s*(-?[\\d.]+)");
  private static final Pattern PER_MINUTES = Pattern.compile("per\\s+" + NUMBER + "\\s*min");

  private final String text;

  MetricText(String metric) {
    this.text = metric.toLowerCase(Locale.ROOT);
  }

  boolean has(String... words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  boolean startsWith(String word) {
    return text.startsWith(word);
  }

  boolean endsWith(String word) {
    return text.endsWith(word);
  }

  /** Returns the number after a sign of comparison, else the last one outside brackets. */
  OptionalDouble limit() {
    String limits = OF_SHRINKAGE.matcher(text).replaceAll(" ");
    Matcher bound = BOUND.matcher(limits);
    if (bound.find()) {
      return OptionalDouble.of(number(bound));
    }
    OptionalDouble last = OptionalDouble.empty();
    Matcher any = LAST_NUMBER.matcher(limits.replaceAll("\\([^)]*\\)", " "));
    while (any.find()) {
      last = OptionalDouble.of(number(any));
    }
    return last;
  }

  /** Returns the limit as a share, where 80 stands for 80 %. */
  OptionalDouble share() {
    Matcher both = SHARE_AND_TIME.matcher(text);
    OptionalDouble limit =
        both.find() ? OptionalDouble.of(Double.parseDouble(both.group(1))) : limit();
    return limit.orElse(0) > 1 ? OptionalDouble.of(limit.getAsDouble() / 100) : limit;
  }

  /** Returns the time of a target written as 80/20. */
  OptionalDouble timeOfTarget() {
    Matcher both = SHARE_AND_TIME.matcher(text);
    return both.find()
        ? OptionalDouble.of(Double.parseDouble(both.group(2)))
        : OptionalDouble.empty();
  }

  OptionalDouble percentile() {
    Matcher matcher = PERCENTILE.matcher(text);
    if (!matcher.find()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble(matcher.group(1)) / 100);
  }

  OptionalDouble shrinkage() {
    Matcher after = SHRINKAGE.matcher(text);
    if (after.find()) {
      return OptionalDouble.of(number(after));
    }
    Matcher before = OF_SHRINKAGE.matcher(text);
    return before.find() ? OptionalDouble.of(number(before)) : OptionalDouble.empty();
  }

  OptionalDouble beta() {
    Matcher matcher = BETA.matcher(text);
    return matcher.find()
        ? OptionalDouble.of(Double.parseDouble(matcher.group(1)))
        : OptionalDouble.empty();
  }

  OptionalDouble minutes() {
    Matcher matcher = PER_MINUTES.matcher(text);
    return matcher.find()
        ? OptionalDouble.of(Double.parseDouble(matcher.group(1)))
        : OptionalDouble.empty();
  }

  /** Returns what the service level is a share of, as the end of the text says. */
  ServiceLevelDefinition definition() {
    String end =
        text.contains("/")
            ? text.substring(text.lastIndexOf('/'))
            : text.replaceAll("answered(_in_t|<=t| in t)", " ");
    if (end.contains("abandon") || end.contains("short")) {
      return ServiceLevelDefinition.ANSWERED_IN_TIME_OF_OFFERED_WITHOUT_SHORT_ABANDONS;
    }
    return end.contains("answered")
        ? ServiceLevelDefinition.ANSWERED_IN_TIME_OF_ANSWERED
        : ServiceLevelDefinition.ANSWERED_IN_TIME_OF_OFFERED;
  }

  private static double number(Matcher matcher) {
    double value = Double.parseDouble(matcher.group(1));
    return matcher.group(2).isEmpty() ? value : value / 100;
  }
}
