package dev.evenkeel.core.check;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Checks of arguments that return their argument. Each message names the thing, the rule and the
 * value found: {@code effort must not be negative but was PT-1H in activity 'rollout-3'}.
 *
 * <p>Each check on a value comes twice: with the name of the value alone, and with the kind and
 * name of the object that holds it. Nothing is allocated while the rule holds.
 */
public final class Check {
  private Check() {}

  /**
   * Returns a value that must not be null.
   *
   * @param <T> the type of the value
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws NullPointerException if the value is null; the message is the name
   */
  public static <T> T notNull(@Nullable T value, String name) {
    if (value == null) {
      throw new NullPointerException(name);
    }
    return value;
  }

  /**
   * Returns a text that must hold more than white space.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws NullPointerException if the value is null
   * @throws IllegalArgumentException if the text is empty or white space only
   */
  public static String notBlank(String value, String name) {
    notNull(value, name);
    if (value.isBlank()) {
      throw failure(name, "must not be blank", value, "");
    }
    return value;
  }

  /**
   * Returns a text that must hold more than white space.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @param kind the kind of the object that holds it, such as {@code activity}
   * @param id the name of that object
   * @return the value
   * @throws NullPointerException if the value is null
   * @throws IllegalArgumentException if the text is empty or white space only
   */
  public static String notBlank(String value, String name, String kind, Object id) {
    notNull(value, name);
    if (value.isBlank()) {
      throw failure(name, "must not be blank", value, place(kind, id));
    }
    return value;
  }

  /**
   * Returns a number that must be zero or more.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws IllegalArgumentException if the value is negative
   */
  public static int notNegative(int value, String name) {
    if (value < 0) {
      throw failure(name, "must not be negative", value, "");
    }
    return value;
  }

  /**
   * Returns a number that must be zero or more.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @param kind the kind of the object that holds it, such as {@code activity}
   * @param id the name of that object
   * @return the value
   * @throws IllegalArgumentException if the value is negative
   */
  public static int notNegative(int value, String name, String kind, Object id) {
    if (value < 0) {
      throw failure(name, "must not be negative", value, place(kind, id));
    }
    return value;
  }

  /**
   * Returns a number that must be zero or more.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws IllegalArgumentException if the value is negative
   */
  public static long notNegative(long value, String name) {
    if (value < 0) {
      throw failure(name, "must not be negative", value, "");
    }
    return value;
  }

  /**
   * Returns a number that must be zero or more.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @param kind the kind of the object that holds it, such as {@code activity}
   * @param id the name of that object
   * @return the value
   * @throws IllegalArgumentException if the value is negative
   */
  public static long notNegative(long value, String name, String kind, Object id) {
    if (value < 0) {
      throw failure(name, "must not be negative", value, place(kind, id));
    }
    return value;
  }

  /**
   * Returns a finite number that must be zero or more.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws IllegalArgumentException if the value is negative, infinite or not a number
   */
  public static double notNegative(double value, String name) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw failure(name, signRule(value, "must not be negative"), value, "");
    }
    return value;
  }

  /**
   * Returns a finite number that must be zero or more.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @param kind the kind of the object that holds it, such as {@code activity}
   * @param id the name of that object
   * @return the value
   * @throws IllegalArgumentException if the value is negative, infinite or not a number
   */
  public static double notNegative(double value, String name, String kind, Object id) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw failure(name, signRule(value, "must not be negative"), value, place(kind, id));
    }
    return value;
  }

  /**
   * Returns a duration that must be zero or more.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws NullPointerException if the value is null
   * @throws IllegalArgumentException if the value is negative
   */
  public static Duration notNegative(Duration value, String name) {
    notNull(value, name);
    if (value.isNegative()) {
      throw failure(name, "must not be negative", value, "");
    }
    return value;
  }

  /**
   * Returns a duration that must be zero or more.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @param kind the kind of the object that holds it, such as {@code activity}
   * @param id the name of that object
   * @return the value
   * @throws NullPointerException if the value is null
   * @throws IllegalArgumentException if the value is negative
   */
  public static Duration notNegative(Duration value, String name, String kind, Object id) {
    notNull(value, name);
    if (value.isNegative()) {
      throw failure(name, "must not be negative", value, place(kind, id));
    }
    return value;
  }

  /**
   * Returns a number that must be more than zero.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws IllegalArgumentException if the value is zero or negative
   */
  public static int positive(int value, String name) {
    if (value <= 0) {
      throw failure(name, "must be positive", value, "");
    }
    return value;
  }

  /**
   * Returns a number that must be more than zero.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @param kind the kind of the object that holds it, such as {@code activity}
   * @param id the name of that object
   * @return the value
   * @throws IllegalArgumentException if the value is zero or negative
   */
  public static int positive(int value, String name, String kind, Object id) {
    if (value <= 0) {
      throw failure(name, "must be positive", value, place(kind, id));
    }
    return value;
  }

  /**
   * Returns a number that must be more than zero.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws IllegalArgumentException if the value is zero or negative
   */
  public static long positive(long value, String name) {
    if (value <= 0) {
      throw failure(name, "must be positive", value, "");
    }
    return value;
  }

  /**
   * Returns a number that must be more than zero.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @param kind the kind of the object that holds it, such as {@code activity}
   * @param id the name of that object
   * @return the value
   * @throws IllegalArgumentException if the value is zero or negative
   */
  public static long positive(long value, String name, String kind, Object id) {
    if (value <= 0) {
      throw failure(name, "must be positive", value, place(kind, id));
    }
    return value;
  }

  /**
   * Returns a finite number that must be more than zero.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws IllegalArgumentException if the value is zero or negative, infinite or not a number
   */
  public static double positive(double value, String name) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw failure(name, signRule(value, "must be positive"), value, "");
    }
    return value;
  }

  /**
   * Returns a finite number that must be more than zero.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @param kind the kind of the object that holds it, such as {@code activity}
   * @param id the name of that object
   * @return the value
   * @throws IllegalArgumentException if the value is zero or negative, infinite or not a number
   */
  public static double positive(double value, String name, String kind, Object id) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw failure(name, signRule(value, "must be positive"), value, place(kind, id));
    }
    return value;
  }

  /**
   * Returns a duration that must be more than zero.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws NullPointerException if the value is null
   * @throws IllegalArgumentException if the value is zero or negative
   */
  public static Duration positive(Duration value, String name) {
    notNull(value, name);
    if (value.isNegative() || value.isZero()) {
      throw failure(name, "must be positive", value, "");
    }
    return value;
  }

  /**
   * Returns a duration that must be more than zero.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @param kind the kind of the object that holds it, such as {@code activity}
   * @param id the name of that object
   * @return the value
   * @throws NullPointerException if the value is null
   * @throws IllegalArgumentException if the value is zero or negative
   */
  public static Duration positive(Duration value, String name, String kind, Object id) {
    notNull(value, name);
    if (value.isNegative() || value.isZero()) {
      throw failure(name, "must be positive", value, place(kind, id));
    }
    return value;
  }

  /**
   * Returns a number that must be neither infinite nor NaN.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws IllegalArgumentException if the value is infinite or not a number
   */
  public static double finite(double value, String name) {
    if (!Double.isFinite(value)) {
      throw failure(name, "must be finite", value, "");
    }
    return value;
  }

  /**
   * Returns a number that must be neither infinite nor NaN.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @param kind the kind of the object that holds it, such as {@code activity}
   * @param id the name of that object
   * @return the value
   * @throws IllegalArgumentException if the value is infinite or not a number
   */
  public static double finite(double value, String name, String kind, Object id) {
    if (!Double.isFinite(value)) {
      throw failure(name, "must be finite", value, place(kind, id));
    }
    return value;
  }

  /**
   * Returns a number that must lie between 0 and 1, both included; 5 % is 0.05.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws IllegalArgumentException if the value is below 0, above 1 or not a number
   */
  public static double fraction(double value, String name) {
    if (!(value >= 0 && value <= 1)) {
      throw failure(name, "must be between 0 and 1", value, "");
    }
    return value;
  }

  /**
   * Returns a number that must lie between 0 and 1, both included; 5 % is 0.05.
   *
   * @param value the value
   * @param name what the value is called, such as {@code effort}
   * @param kind the kind of the object that holds it, such as {@code activity}
   * @param id the name of that object
   * @return the value
   * @throws IllegalArgumentException if the value is below 0, above 1 or not a number
   */
  public static double fraction(double value, String name, String kind, Object id) {
    if (!(value >= 0 && value <= 1)) {
      throw failure(name, "must be between 0 and 1", value, place(kind, id));
    }
    return value;
  }

  /**
   * Returns a number that must be at least a bound.
   *
   * @param value the value
   * @param min the least value allowed
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws IllegalArgumentException if the value is below the bound
   */
  public static int atLeast(int value, int min, String name) {
    if (value < min) {
      throw failure(name, "must be at least " + min, value, "");
    }
    return value;
  }

  /**
   * Returns a number that must be at least a bound.
   *
   * @param value the value
   * @param min the least value allowed
   * @param name what the value is called, such as {@code effort}
   * @param kind the kind of the object that holds it, such as {@code activity}
   * @param id the name of that object
   * @return the value
   * @throws IllegalArgumentException if the value is below the bound
   */
  public static int atLeast(int value, int min, String name, String kind, Object id) {
    if (value < min) {
      throw failure(name, "must be at least " + min, value, place(kind, id));
    }
    return value;
  }

  /**
   * Returns a number that must be at least a bound.
   *
   * @param value the value
   * @param min the least value allowed
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws IllegalArgumentException if the value is below the bound or not a number
   */
  public static double atLeast(double value, double min, String name) {
    if (!(value >= min)) {
      throw failure(name, "must be at least " + min, value, "");
    }
    return value;
  }

  /**
   * Returns a number that must be at least a bound.
   *
   * @param value the value
   * @param min the least value allowed
   * @param name what the value is called, such as {@code effort}
   * @param kind the kind of the object that holds it, such as {@code activity}
   * @param id the name of that object
   * @return the value
   * @throws IllegalArgumentException if the value is below the bound or not a number
   */
  public static double atLeast(double value, double min, String name, String kind, Object id) {
    if (!(value >= min)) {
      throw failure(name, "must be at least " + min, value, place(kind, id));
    }
    return value;
  }

  /**
   * Returns a value, such as a date or a duration, that must be at least a bound.
   *
   * @param <T> the type of the value
   * @param value the value
   * @param min the least value allowed
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws NullPointerException if the value or the bound is null
   * @throws IllegalArgumentException if the value is below the bound
   */
  public static <T extends Comparable<? super T>> T atLeast(T value, T min, String name) {
    notNull(value, name);
    if (value.compareTo(min) < 0) {
      throw failure(name, "must be at least " + min, value, "");
    }
    return value;
  }

  /**
   * Returns a value, such as a date or a duration, that must be at least a bound.
   *
   * @param <T> the type of the value
   * @param value the value
   * @param min the least value allowed
   * @param name what the value is called, such as {@code effort}
   * @param kind the kind of the object that holds it, such as {@code activity}
   * @param id the name of that object
   * @return the value
   * @throws NullPointerException if the value or the bound is null
   * @throws IllegalArgumentException if the value is below the bound
   */
  public static <T extends Comparable<? super T>> T atLeast(
      T value, T min, String name, String kind, Object id) {
    notNull(value, name);
    if (value.compareTo(min) < 0) {
      throw failure(name, "must be at least " + min, value, place(kind, id));
    }
    return value;
  }

  /**
   * Returns a number that must be at most a bound.
   *
   * @param value the value
   * @param max the greatest value allowed
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws IllegalArgumentException if the value is above the bound
   */
  public static int atMost(int value, int max, String name) {
    if (value > max) {
      throw failure(name, "must be at most " + max, value, "");
    }
    return value;
  }

  /**
   * Returns a number that must be at most a bound.
   *
   * @param value the value
   * @param max the greatest value allowed
   * @param name what the value is called, such as {@code effort}
   * @param kind the kind of the object that holds it, such as {@code activity}
   * @param id the name of that object
   * @return the value
   * @throws IllegalArgumentException if the value is above the bound
   */
  public static int atMost(int value, int max, String name, String kind, Object id) {
    if (value > max) {
      throw failure(name, "must be at most " + max, value, place(kind, id));
    }
    return value;
  }

  /**
   * Returns a number that must be at most a bound.
   *
   * @param value the value
   * @param max the greatest value allowed
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws IllegalArgumentException if the value is above the bound or not a number
   */
  public static double atMost(double value, double max, String name) {
    if (!(value <= max)) {
      throw failure(name, "must be at most " + max, value, "");
    }
    return value;
  }

  /**
   * Returns a number that must be at most a bound.
   *
   * @param value the value
   * @param max the greatest value allowed
   * @param name what the value is called, such as {@code effort}
   * @param kind the kind of the object that holds it, such as {@code activity}
   * @param id the name of that object
   * @return the value
   * @throws IllegalArgumentException if the value is above the bound or not a number
   */
  public static double atMost(double value, double max, String name, String kind, Object id) {
    if (!(value <= max)) {
      throw failure(name, "must be at most " + max, value, place(kind, id));
    }
    return value;
  }

  /**
   * Returns a value, such as a date or a duration, that must be at most a bound.
   *
   * @param <T> the type of the value
   * @param value the value
   * @param max the greatest value allowed
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws NullPointerException if the value or the bound is null
   * @throws IllegalArgumentException if the value is above the bound
   */
  public static <T extends Comparable<? super T>> T atMost(T value, T max, String name) {
    notNull(value, name);
    if (value.compareTo(max) > 0) {
      throw failure(name, "must be at most " + max, value, "");
    }
    return value;
  }

  /**
   * Returns a value, such as a date or a duration, that must be at most a bound.
   *
   * @param <T> the type of the value
   * @param value the value
   * @param max the greatest value allowed
   * @param name what the value is called, such as {@code effort}
   * @param kind the kind of the object that holds it, such as {@code activity}
   * @param id the name of that object
   * @return the value
   * @throws NullPointerException if the value or the bound is null
   * @throws IllegalArgumentException if the value is above the bound
   */
  public static <T extends Comparable<? super T>> T atMost(
      T value, T max, String name, String kind, Object id) {
    notNull(value, name);
    if (value.compareTo(max) > 0) {
      throw failure(name, "must be at most " + max, value, place(kind, id));
    }
    return value;
  }

  /**
   * Returns a value that must lie between two bounds, both included.
   *
   * @param value the value
   * @param min the least value allowed
   * @param max the greatest value allowed
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws IllegalArgumentException if the value is below the least or above the greatest
   */
  public static int inRange(int value, int min, int max, String name) {
    if (value < min || value > max) {
      throw failure(name, "must be between " + min + " and " + max, value, "");
    }
    return value;
  }

  /**
   * Returns a value that must lie between two bounds, both included.
   *
   * @param value the value
   * @param min the least value allowed
   * @param max the greatest value allowed
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws IllegalArgumentException if the value is below the least or above the greatest, or not
   *     a number
   */
  public static double inRange(double value, double min, double max, String name) {
    if (!(value >= min && value <= max)) {
      throw failure(name, "must be between " + min + " and " + max, value, "");
    }
    return value;
  }

  /**
   * Returns a value that must lie between two bounds, both included.
   *
   * @param <T> the type of the value
   * @param value the value
   * @param min the least value allowed
   * @param max the greatest value allowed
   * @param name what the value is called, such as {@code effort}
   * @return the value
   * @throws NullPointerException if the value or a bound is null
   * @throws IllegalArgumentException if the value is below the least or above the greatest
   */
  public static <T extends Comparable<? super T>> T inRange(T value, T min, T max, String name) {
    notNull(value, name);
    if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
      throw failure(name, "must be between " + min + " and " + max, value, "");
    }
    return value;
  }

  /**
   * Does nothing if a condition holds. The message should name the rule, the value and the object.
   *
   * @param condition what must hold
   * @param format the message
   * @throws IllegalArgumentException if the condition is false
   */
  public static void that(boolean condition, String format) {
    if (!condition) {
      throw new IllegalArgumentException(format);
    }
  }

  /**
   * Does nothing if a condition holds. The message should name the rule, the value and the object.
   *
   * @param condition what must hold
   * @param format the message, with %s for each argument
   * @param first the first argument of the message
   * @throws IllegalArgumentException if the condition is false
   */
  public static void that(boolean condition, String format, Object first) {
    if (!condition) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, format, first));
    }
  }

  /**
   * Does nothing if a condition holds. The message should name the rule, the value and the object.
   *
   * @param condition what must hold
   * @param format the message, with %s for each argument
   * @param first the first argument of the message
   * @param second the second argument of the message
   * @throws IllegalArgumentException if the condition is false
   */
  public static void that(boolean condition, String format, Object first, Object second) {
    if (!condition) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, format, first, second));
    }
  }

  /**
   * Does nothing if a condition holds. The message should name the rule, the value and the object.
   *
   * @param condition what must hold
   * @param format the message, with %s for each argument
   * @param first the first argument of the message
   * @param second the second argument of the message
   * @param third the third argument of the message
   * @throws IllegalArgumentException if the condition is false
   */
  public static void that(
      boolean condition, String format, Object first, Object second, Object third) {
    if (!condition) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, format, first, second, third));
    }
  }

  private static IllegalArgumentException failure(
      String name, String rule, Object value, String place) {
    String shown = value instanceof String ? "'" + value + "'" : String.valueOf(value);
    return new IllegalArgumentException(name + " " + rule + " but was " + shown + place);
  }

  private static String place(String kind, Object id) {
    return " in " + kind + " '" + id + "'";
  }

  private static String signRule(double value, String rule) {
    return Double.isFinite(value) ? rule : "must be finite";
  }
}
