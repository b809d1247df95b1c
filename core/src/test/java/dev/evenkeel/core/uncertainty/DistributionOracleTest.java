package dev.evenkeel.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.testing.SharedFiles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Closed-form values, evaluated with 30 digits outside of this project, from the tables of the
 * shared oracle file (the rows of its first section) and from a textbook.
 */
class DistributionOracleTest {
  private static final String FILE = "oracles/risk/risk-oracles.md";
  private static final double RELATIVE = 1e-12;

  @Test
  void triangular_tableOfTheOracleFile_isMet() {
    List<double[]> rows = rows("| T(a,m,b)");
    assertThat(rows).hasSize(4);
    for (double[] row : rows) {
      Triangular triangular = Triangular.of(row[0], row[1], row[2]);
      assertMoments(triangular, row[3], row[4]);
      assertClose(triangular.standardDeviation(), row[5]);
      assertQuantiles(triangular, row, 7);
    }
  }

  @Test
  void modifiedPert_tableOfTheOracleFile_isMet() {
    List<double[]> rows = rows("| PERT(a,m,b)");
    assertThat(rows).hasSize(6);
    for (double[] row : rows) {
      ModifiedPert pert = ModifiedPert.of(row[0], row[1], row[2]);
      assertMoments(pert, row[5], row[6]);
      assertQuantiles(pert, row, 7);
    }
  }

  private static List<double[]> rows(String head) {
    return SharedFiles.assumeLines(FILE).stream()
        .dropWhile(line -> !line.startsWith(head))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(DistributionOracleTest::numbers)
        .toList();
  }

  private static double[] numbers(String line) {
    return Stream.of(line.substring(1).split("[|,]"))
        .map(cell -> cell.strip().replace('−', '-'))
        .mapToDouble(DistributionOracleTest::number)
        .toArray();
  }

  private static double number(String cell) {
    int slash = cell.indexOf('/');
    return slash < 0
        ? Double.parseDouble(cell)
        : Double.parseDouble(cell.substring(0, slash))
            / Double.parseDouble(cell.substring(slash + 1));
  }

  private static void assertMoments(Distribution distribution, double mean, double variance) {
    assertClose(distribution.mean(), mean);
    assertClose(distribution.variance(), variance);
  }

  private static void assertQuantiles(Distribution distribution, double[] row, int first) {
    double[] probabilities = {0.1, 0.5, 0.8, 0.9};
    for (int k = 0; k < probabilities.length; k++) {
      assertClose(distribution.quantile(probabilities[k]), row[first + k]);
      assertClose(distribution.cdf(row[first + k]), probabilities[k]);
    }
  }

  private static void assertClose(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(RELATIVE * Math.abs(expected)));
  }

  /**
   * Hillier and Lieberman, Introduction to Operations Research, "Reliable Construction Co.": the
   * expected times of the activities, as printed.
   */
  @ParameterizedTest
  @CsvSource({
    "1, 2, 3, 2",
    "2, 3.5, 8, 4",
    "6, 9, 18, 10",
    "4, 5.5, 10, 6",
    "1, 4.5, 5, 4",
    "4, 4, 10, 5",
    "5, 6.5, 11, 7",
    "5, 8, 17, 9",
    "3, 7.5, 9, 7",
    "3, 9, 9, 8",
    "4, 4, 4, 4",
    "1, 5.5, 7, 5",
    "1, 2, 3, 2",
    "5, 5.5, 9, 6"
  })
  void modifiedPert_textbookActivities_haveThePrintedMeans(
      double low, double mode, double high, double mean) {
    assertThat(ModifiedPert.of(low, mode, high).mean()).isCloseTo(mean, within(1e-12));
  }
}
