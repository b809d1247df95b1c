package dev.evenkeel.risk.matrix;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Risk matrices in common use, each named by its source. They are starting points: what "likely" or
 * "major" means has to be defined by those who assess. All rise with probability and impact.
 */
public final class RiskMatrices {
  private static final String LOW = "low";
  private static final String MEDIUM = "medium";
  private static final String MODERATE = "moderate";
  private static final String HIGH = "high";
  private static final String CRITICAL = "critical";
  private static final String VERY_LOW = "very low";
  private static final String VERY_HIGH = "very high";
  private static final String GREEN = "green";
  private static final String YELLOW = "yellow";
  private static final String RED = "red";

  private RiskMatrices() {}

  /**
   * Returns the three by three table that most teams draw. Source: common practice, no published
   * origin. A low cell touches a high one at a corner; {@link #cox3x3()} avoids that.
   *
   * @return a matrix with probability and impact in thirds of 0 to 1 and three levels
   */
  public static RiskMatrix simple3x3() {
    return RiskMatrix.builder()
        .name("simple 3x3")
        .source("common practice")
        .probability(equalWidth("probability", LOW, MEDIUM, HIGH))
        .impact(equalWidth("impact", LOW, MEDIUM, HIGH))
        .levels(RiskLevel.ordered(LOW, MEDIUM, HIGH))
        .addRow(MatrixRow.of(HIGH, MEDIUM, HIGH, HIGH))
        .addRow(MatrixRow.of(MEDIUM, LOW, MEDIUM, HIGH))
        .addRow(MatrixRow.of(LOW, LOW, LOW, MEDIUM))
        .build();
  }

  /**
   * Returns a five by five table with four levels, the form in which registers after ISO 31000 are
   * mostly kept; IEC 31010:2019 describes such matrices without prescribing a table. The cells are
   * those that the bands 1-4, 5-9, 10-16 and 20-25 of the products of positions give; they are
   * stored as a table and looked up like any other.
   *
   * @return a matrix with probability and impact in fifths of 0 to 1 and four levels
   */
  public static RiskMatrix isoStyle5x5() {
    return fiveByFive("ISO style 5x5", "bands 4/9/16 of a 5x5 table, form after IEC 31010:2019")
        .addRow(MatrixRow.of("almost certain", MEDIUM, HIGH, HIGH, CRITICAL, CRITICAL))
        .addRow(MatrixRow.of("likely", LOW, MEDIUM, HIGH, HIGH, CRITICAL))
        .addRow(MatrixRow.of("possible", LOW, MEDIUM, MEDIUM, HIGH, HIGH))
        .addRow(MatrixRow.of("unlikely", LOW, LOW, MEDIUM, MEDIUM, HIGH))
        .addRow(MatrixRow.of("rare", LOW, LOW, LOW, LOW, MEDIUM))
        .build();
  }

  /**
   * Returns the five by five table of health services: the bands 1-3, 4-6, 8-12 and 15-25. Source:
   * National Patient Safety Agency, "A risk matrix for risk managers", 2008.
   *
   * @return a matrix with probability and impact in fifths of 0 to 1 and four levels
   */
  public static RiskMatrix npsaStyle5x5() {
    return fiveByFive("NPSA style 5x5", "NPSA, A risk matrix for risk managers, 2008")
        .addRow(MatrixRow.of("almost certain", MEDIUM, HIGH, CRITICAL, CRITICAL, CRITICAL))
        .addRow(MatrixRow.of("likely", MEDIUM, HIGH, HIGH, CRITICAL, CRITICAL))
        .addRow(MatrixRow.of("possible", LOW, MEDIUM, HIGH, HIGH, CRITICAL))
        .addRow(MatrixRow.of("unlikely", LOW, MEDIUM, MEDIUM, HIGH, HIGH))
        .addRow(MatrixRow.of("rare", LOW, LOW, LOW, MEDIUM, MEDIUM))
        .build();
  }

  private static RiskMatrixBuilder fiveByFive(String name, String source) {
    return RiskMatrix.builder()
        .name(name)
        .source(source)
        .probability(
            equalWidth("probability", "rare", "unlikely", "possible", "likely", "almost certain"))
        .impact(equalWidth("impact", "negligible", "minor", MODERATE, "major", "severe"))
        .levels(RiskLevel.ordered(LOW, MEDIUM, HIGH, CRITICAL));
  }

  /**
   * Returns table I-2 of NIST Special Publication 800-30 Revision 1, "Guide for Conducting Risk
   * Assessments", 2012: five levels of likelihood, impact and risk. The scales have no edges: the
   * publication gives semi-quantitative values, not probabilities.
   *
   * @return a matrix without edges and with five levels
   */
  public static RiskMatrix nist80030() {
    return RiskMatrix.builder()
        .name("NIST SP 800-30")
        .source("NIST SP 800-30 Rev. 1, table I-2")
        .probability(Scale.of("likelihood", VERY_LOW, LOW, MODERATE, HIGH, VERY_HIGH))
        .impact(Scale.of("impact", VERY_LOW, LOW, MODERATE, HIGH, VERY_HIGH))
        .levels(RiskLevel.ordered(VERY_LOW, LOW, MODERATE, HIGH, VERY_HIGH))
        .addRow(MatrixRow.of(VERY_HIGH, VERY_LOW, LOW, MODERATE, HIGH, VERY_HIGH))
        .addRow(MatrixRow.of(HIGH, VERY_LOW, LOW, MODERATE, HIGH, VERY_HIGH))
        .addRow(MatrixRow.of(MODERATE, VERY_LOW, LOW, MODERATE, MODERATE, HIGH))
        .addRow(MatrixRow.of(LOW, VERY_LOW, LOW, LOW, LOW, MODERATE))
        .addRow(MatrixRow.of(VERY_LOW, VERY_LOW, VERY_LOW, VERY_LOW, LOW, LOW))
        .build();
  }

  /**
   * Returns the table "overall risk severity" of the OWASP Risk Rating Methodology. Likelihood and
   * impact are means of factors from 0 to 9: below 3 is low, below 6 medium, else high.
   *
   * @return a matrix with edges 0, 3, 6 and 9 on both axes and five levels
   */
  public static RiskMatrix owasp() {
    List<Double> edges = List.of(0.0, 3.0, 6.0, 9.0);
    return RiskMatrix.builder()
        .name("OWASP")
        .source("OWASP Risk Rating Methodology, overall risk severity")
        .probability(Scale.withEdges("likelihood", edges, List.of(LOW, MEDIUM, HIGH)))
        .impact(Scale.withEdges("impact", edges, List.of(LOW, MEDIUM, HIGH)))
        .levels(RiskLevel.ordered("note", LOW, MEDIUM, HIGH, CRITICAL))
        .addRow(MatrixRow.of(HIGH, MEDIUM, HIGH, CRITICAL))
        .addRow(MatrixRow.of(MEDIUM, LOW, MEDIUM, HIGH))
        .addRow(MatrixRow.of(LOW, "note", LOW, MEDIUM))
        .build();
  }

  /**
   * Returns the table of the PMBOK Guide for threats, with probabilities .1, .3, .5, .7, .9 and
   * impacts .05, .1, .2, .4, .8: a product of .05 or less is low, of .18 or more high. The edges
   * lie between the values. A low cell touches a high one at a corner.
   *
   * @return a matrix with probability in fifths, impact edges 0, .075, .15, .3, .6 and 1, and three
   *     levels
   */
  public static RiskMatrix pmbokStyle5x5() {
    return RiskMatrix.builder()
        .name("PMBOK style 5x5")
        .source("PMI, PMBOK Guide, probability and impact matrix")
        .probability(equalWidth("probability", "0.1", "0.3", "0.5", "0.7", "0.9"))
        .impact(
            Scale.withEdges(
                "impact",
                List.of(0.0, 0.075, 0.15, 0.3, 0.6, 1.0),
                List.of("0.05", "0.1", "0.2", "0.4", "0.8")))
        .levels(RiskLevel.ordered(LOW, MODERATE, HIGH))
        .addRow(MatrixRow.of("0.9", LOW, MODERATE, HIGH, HIGH, HIGH))
        .addRow(MatrixRow.of("0.7", LOW, MODERATE, MODERATE, HIGH, HIGH))
        .addRow(MatrixRow.of("0.5", LOW, LOW, MODERATE, HIGH, HIGH))
        .addRow(MatrixRow.of("0.3", LOW, LOW, MODERATE, MODERATE, HIGH))
        .addRow(MatrixRow.of("0.1", LOW, LOW, LOW, LOW, MODERATE))
        .build();
  }

  /**
   * Returns the only three by three colouring of equal widths that keeps weak consistency and
   * betweenness with a green left column and bottom row. Source: L. A. Cox, "What's Wrong with Risk
   * Matrices?", Risk Analysis 28(2), 2008.
   *
   * @return a matrix with probability and impact in thirds of 0 to 1 and three levels
   */
  public static RiskMatrix cox3x3() {
    return RiskMatrix.builder()
        .name("Cox 3x3")
        .source("Cox, What's Wrong with Risk Matrices?, Risk Analysis 28(2), 2008")
        .probability(equalWidth("probability", LOW, MEDIUM, HIGH))
        .impact(equalWidth("impact", LOW, MEDIUM, HIGH))
        .levels(RiskLevel.ordered(GREEN, YELLOW, RED))
        .addRow(MatrixRow.of(HIGH, GREEN, YELLOW, RED))
        .addRow(MatrixRow.of(MEDIUM, GREEN, YELLOW, YELLOW))
        .addRow(MatrixRow.of(LOW, GREEN, GREEN, GREEN))
        .build();
  }

  /**
   * Returns a four by four colouring of equal widths that keeps weak consistency and betweenness.
   * Source: L. A. Cox, "What's Wrong with Risk Matrices?", Risk Analysis 28(2), 2008.
   *
   * @return a matrix with probability and impact in quarters of 0 to 1 and three levels
   */
  public static RiskMatrix cox4x4() {
    return RiskMatrix.builder()
        .name("Cox 4x4")
        .source("Cox, What's Wrong with Risk Matrices?, Risk Analysis 28(2), 2008")
        .probability(equalWidth("probability", LOW, MEDIUM, HIGH, VERY_HIGH))
        .impact(equalWidth("impact", LOW, MEDIUM, HIGH, VERY_HIGH))
        .levels(RiskLevel.ordered(GREEN, YELLOW, RED))
        .addRow(MatrixRow.of(VERY_HIGH, GREEN, YELLOW, RED, RED))
        .addRow(MatrixRow.of(HIGH, GREEN, YELLOW, RED, RED))
        .addRow(MatrixRow.of(MEDIUM, GREEN, YELLOW, YELLOW, YELLOW))
        .addRow(MatrixRow.of(LOW, GREEN, GREEN, GREEN, GREEN))
        .build();
  }

  private static Scale equalWidth(String name, String... labels) {
    int n = labels.length;
    List<Double> edges = IntStream.rangeClosed(0, n).mapToObj(i -> (double) i / n).toList();
    return Scale.withEdges(name, edges, List.of(labels));
  }
}
