package dev.evenkeel.benchmarks.oracles;

import java.util.Locale;

/**
 * A number that an oracle states against the one that is calculated here.
 *
 * @param what which number
 * @param expected what the file says
 * @param computed what the library says
 * @param error the difference as it was judged
 * @param verdict whether it was met
 */
record OracleCheck(String what, String expected, String computed, String error, Verdict verdict) {
  /** What a comparison came to. */
  enum Verdict {
    OK("ok"),
    MISS("MISS"),
    NOT_COMPARED("not compared");

    private final String text;

    Verdict(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Compares with a tolerance relative to the expected number; 0 is met by 0 alone. */
  static OracleCheck relative(String what, String expected, double computed, double tolerance) {
    double number = Double.parseDouble(expected);
    double error = Math.abs(computed - number);
    boolean met = error <= tolerance * Math.abs(number) + Double.MIN_VALUE;
    String shown = brief(number == 0 ? error : error / Math.abs(number));
    return new OracleCheck(what, expected, text(computed), shown, verdict(met));
  }

  /** Compares with a tolerance in the unit of the number. */
  static OracleCheck absolute(String what, String expected, double computed, double tolerance) {
    double error = Math.abs(computed - Double.parseDouble(expected));
    return new OracleCheck(
        what, expected, text(computed), brief(error), verdict(error <= tolerance));
  }

  /** Compares word for word. */
  static OracleCheck exactly(String what, String expected, Object computed) {
    String text = computed.toString();
    boolean met = expected.equals(text);
    return new OracleCheck(what, expected, text, met ? "0" : "differs", verdict(met));
  }

  /** Compares whole numbers, however the file writes them. */
  static OracleCheck exactly(String what, String expected, long computed) {
    double error = Math.abs(computed - Double.parseDouble(expected));
    return new OracleCheck(
        what, expected, Long.toString(computed), brief(error), verdict(error == 0));
  }

  /** Compares with a number known to be wrong, which must not be met within the tolerance. */
  static OracleCheck unlike(String what, String wrong, double computed, double tolerance) {
    double error = Math.abs(computed - Double.parseDouble(wrong));
    return new OracleCheck(
        what + ", known to be wrong",
        "not " + wrong,
        text(computed),
        brief(error),
        verdict(error > tolerance));
  }

  /** Says why a number is not compared. */
  static OracleCheck notCompared(String what, String expected, String why) {
    return new OracleCheck(what, expected, "-", why, Verdict.NOT_COMPARED);
  }

  /** Says that the library refused to answer. */
  static OracleCheck refused(String what, String why) {
    return new OracleCheck(what, "an answer", "refused", why, Verdict.MISS);
  }

  private static Verdict verdict(boolean met) {
    return met ? Verdict.OK : Verdict.MISS;
  }

  private static String text(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  private static String brief(double error) {
    return error == 0 ? "0" : String.format(Locale.ROOT, "%.1e", error);
  }
}
