package dev.evenkeel.scheduling.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.scheduling.testing.CsvRows;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken numbers of agents. */
class FractionalAgentsTest {
  /**
   * Agents, load, handle time, patience, time; P(W > 0), P(Ab), P(W > t) and the share answered in
   * time. Computed with mpmath 1.3.0 at 40 digits: the sums of the M/M/n+M queue term by term, with
   * {@code 1 / B(n - 1, a) = a e^a a^(-n) Gamma(n, a)} by its incomplete gamma function.
   */
  @ParameterizedTest
  @CsvSource({
    "6.4494, 0.413855, 60.0, 0.7693, 4.7, 1.32392351644412012e-6, "
        + "1.22304468600035871e-6, 1.77554198164218759e-9, 9.99998776819705310e-1",
    "33.0, 0.076067, 1.0, 3.644, 0.0292, 1.28454786511358480e-74, "
        + "1.06179095437951086e-76, 4.87233221028789969e-75, 1.00000000000000000",
    "6.486, 0.00744697, 1.0, 0.002277, 0.00506, 8.59271545375054788e-18, "
        + "8.46766082430337156e-18, 9.01111427475093953e-19, 9.99999999999999991e-1",
    "1.0, 1.62278, 3600.0, 90.82, 44.1, 6.28101852428971419e-1, "
        + "6.12947009188570562e-1, 3.81937838082289221e-1, 3.77767777904565133e-1",
    "1.0, 1.07746, 180.0, 14.03, 1.27, 5.38083080204998013e-1, "
        + "5.00600411890002439e-1, 4.88306955530517287e-1, 4.65274740853585291e-1",
    "1.0, 0.5, 300.0, 0.7552, 0.346, 3.33612393274679779e-1, "
        + "3.32775213450640441e-1, 2.10749635631503358e-1, 6.66695801408850261e-1",
    "55.0, 4.17169, 300.0, 78.52, 37.3, 1.71212394435128625e-41, "
        + "1.18532538644373114e-42, 1.67658770940452230e-44, 1.00000000000000000",
    "0.6222, 0.3111, 1.0, 0.006421, 0.413, 4.32849621336701300e-1, "
        + "4.31128914058468185e-1, 3.89791887803197126e-29, 5.68871085941531814e-1",
    "0.11, 0.055, 3600.0, 50.17, 1840.0, 7.54133811722700001e-1, "
        + "7.52979956290673800e-1, 8.41685385959720729e-17, 2.47020043709326199e-1",
    "0.3341, 0.31819, 180.0, 27620.0, 728.0, 9.32858570543523092e-1, "
        + "8.76182848601390281e-2, 7.46499896025866059e-1, 2.31417622385194162e-1",
    "0.71, 1.26781, 1.0, 0.002791, 0.00592, 6.73582945523362805e-1, "
        + "6.72253153715277015e-1, 8.04238319808086729e-2, 3.27587826432109416e-1",
    "35.0, 2.27458, 300.0, 27200.0, 0.954, 3.30099616757671987e-29, "
        + "1.11210417781755387e-32, 2.97463046876660204e-29, 1.00000000000000000",
    "16.4333, 25.7292, 1.0, 0.004198, 0.00139, 4.34138134023792085e-1, "
        + "4.07448205591195222e-1, 3.05300014465434257e-1, 5.73525265314647129e-1",
    "456.8689, 149.934, 1.0, 0.00713, 0.0231, 4.11295512481776890e-90, "
        + "1.13009304323573504e-90, 9.03723381149394337e-96, 1.00000000000000000",
    "1.0, 1.10715, 1.0, 3.893, 0.00189, 7.86600138245969546e-1, "
        + "2.89527039474353528e-1, 7.85771976494599795e-1, 2.13846340596288817e-1",
    "0.19, 0.000380019, 180.0, 4757.0, 385.0, 2.43430365819799895e-1, "
        + "4.04766208530218853e-2, 1.49629113239603694e-1, 8.34771684055600139e-1",
    "88.7876, 46.1896, 300.0, 30080.0, 501.0, 1.76446945531430216e-8, "
        + "4.12806531195354951e-12, 1.14580465121443533e-39, 9.99999999995871934e-1",
    "5.0, 5.97682, 300.0, 940.1, 53.7, 8.52000602400704843e-1, "
        + "2.08521872063188355e-1, 7.28999351139314857e-1, 2.25847075381326761e-1",
    "6.78, 11.6971, 180.0, 729.4, 10.8, 9.99441028029756751e-1, "
        + "4.20448321141845429e-1, 9.84499423495515795e-1, 8.12967368097346446e-4",
    "0.8335, 2.36698, 180.0, 43030.0, 4.14, 1.00000000000000000, "
        + "6.47863522294231439e-1, 9.99903792683066220e-1, 2.45050884936177353e-40",
    "0.374, 1.56949, 300.0, 293.1, 2.35, 9.47480744596788563e-1, "
        + "7.89246911996603885e-1, 9.39086815079383955e-1, 5.33502237668662188e-2",
    "3.7503, 20.1596, 300.0, 1.805, 14.3, 8.40493098326856057e-1, "
        + "8.22993564913295790e-1, 2.55479218650410201e-4, 1.77000797701922108e-1",
    "4.85, 5.474, 300.0, 18890.0, 1.31, 9.95601414115004031e-1, "
        + "1.15480494671151414e-1, 9.95484780254514754e-1, 4.44617996410771074e-3",
    "236.861, 1561.82, 60.0, 1.228, 0.2, 9.99999999502733174e-1, "
        + "8.48342958856068922e-1, 8.49704632213307341e-1, 2.82298926420142843e-8",
    "15.1, 2.1018, 1.0, 4.279, 0.00127, 6.11662257659498263e-9, "
        + "1.07442959283838382e-10, 6.01441019707690231e-9, 9.99999993983789610e-1",
    "754.4309, 1402.87, 300.0, 0.7637, 1.24, 8.13769970877513185e-1, "
        + "4.62508972404204056e-1, 3.18088891169981184e-2, 5.17913406008387256e-1",
    "104.37, 4.07062, 180.0, 0.4552, 403.0, 1.27588138725728765e-105, "
        + "1.01040437345059519e-105, 1.35550363399821872e-591, 1.00000000000000000",
    "182.0, 349.345, 3600.0, 95760.0, 2870.0, 1.00000000000000000, "
        + "4.79025032560935505e-1, 9.70473909563756334e-1, 1.91885238446152762e-38",
    "216.43, 26.9614, 1.0, 13.91, 0.0363, 9.97325299046823533e-116, "
        + "3.78234265563208475e-119, 1.02337977145212636e-118, 1.00000000000000000",
    "439.25, 494.831, 300.0, 5516.0, 724.0, 1.00000000000000000, "
        + "1.12323197212785810e-1, 1.22425949426596487e-1, 7.65945003026614893e-1",
    "155.9976, 257.553, 60.0, 2083.0, 103.0, 1.00000000000000000, "
        + "3.94308744219636318e-1, 9.51754732163838778e-1, 4.35280167705165915e-39",
    "457.0, 851.061, 60.0, 0.2181, 67.5, 7.93034127313502685e-1, "
        + "4.63544102452586406e-1, 8.04501515728570437e-358, 5.36455897547413593e-1",
    "166.0, 233.091, 1.0, 0.4646, 0.00303, 9.99272040809497686e-1, "
        + "2.87841850313829851e-1, 9.92605533052111990e-1, 8.99219532273749147e-4",
    "387.0, 323.915, 60.0, 79.31, 22.9, 3.64402138232860848e-4, "
        + "3.91273414474902137e-6, 3.83236715624403885e-22, 9.99996087265855250e-1",
    "279.0, 420.707, 3600.0, 6264.0, 3030.0, 9.99999999999999999e-1, "
        + "3.36830620835878641e-1, 3.56206315152985301e-2, 6.28249063817542031e-1",
    "235.61, 222.378, 60.0, 701.3, 56.7, 2.63621499269264006e-1, "
        + "1.44545696582460313e-3, 1.07429889017707849e-10, 9.98554542927035666e-1",
    "282.0, 273.857, 180.0, 11120.0, 35.7, 5.02775444424958787e-1, "
        + "8.95240323249284047e-4, 8.32860313344108822e-2, 9.15954969318047832e-1",
    "158.0, 124.824, 180.0, 77.74, 1.95, 2.18811434293202537e-3, "
        + "1.09036496160677135e-4, 1.37277199788274038e-3, 9.98583255358153318e-1",
    "0.4649, 1.95817, 300.0, 13590.0, 0.832, 9.99999999999999998e-1, "
        + "7.62584453852321306e-1, 9.99938780387609904e-1, 1.02137692670918291e-18",
    "121.0, 2.48241, 300.0, 5.527, 2.78, 6.30365643334781411e-155, "
        + "1.96668660085873717e-155, 1.25774919899601681e-155, 1.00000000000000000"
  })
  void erlangA_meetsIncompleteGammaFunctions(
      double agents,
      double load,
      double handleTime,
      double patience,
      double time,
      double waiting,
      double abandonment,
      double longer,
      double level) {
    assertThat(ErlangA.waitProbability(load, agents, handleTime, patience))
        .isCloseTo(waiting, within(1e-12 * waiting));
    assertThat(ErlangA.abandonment(load, agents, handleTime, patience))
        .isCloseTo(abandonment, within(1e-12 * abandonment));
    assertThat(ErlangA.meanWait(load, agents, handleTime, patience).orElseThrow())
        .isCloseTo(patience * abandonment, within(1e-12 * patience * abandonment));
    assertThat(ErlangA.waitLongerProbability(load, agents, handleTime, patience, time))
        .isCloseTo(longer, within(1e-12 * longer));
    assertThat(
            ServiceLevelDefinition.ANSWERED_IN_TIME_OF_OFFERED.serviceLevel(
                load, agents, handleTime, patience, time))
        .isCloseTo(level, within(1e-12));
  }

  @Test
  void erlangBAndC_meetThirtyDigits() {
    List<Map<String, String>> rows =
        CsvRows.assume("oracles/service/erlang-highprec.csv").stream()
            .filter(row -> row.get("model").endsWith("-cont"))
            .toList();
    SoftAssertions soft = new SoftAssertions();
    for (Map<String, String> row : rows) {
      double load = Double.parseDouble(row.get("offered_load_erl"));
      double agents = Double.parseDouble(row.get("agents"));
      double expected = Double.parseDouble(row.get("value_30sig"));
      double computed =
          row.get("metric").equals("blocking")
              ? ErlangB.blockingProbability(load, agents)
              : ErlangC.waitProbability(load, agents);
      soft.assertThat(computed).as("%s", row).isCloseTo(expected, within(1e-12 * expected));
    }
    soft.assertAll();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(5);
  }

  /** The pyworkforce issue 41: 10 erlang of 180 s, 80 % in 19.8 s need 13.0430 agents. */
  @Test
  void leastFractionalAgents_areThoseOfThePublishedCase() {
    double agents = ErlangC.leastFractionalAgents(10, 180, 0.80, 19.8);
    assertThat(agents).isCloseTo(13.0430, within(5e-5));
    assertThat(agents / 0.7).isCloseTo(18.633, within(5e-4));
    assertThat(ErlangC.serviceLevel(10, agents, 180, 19.8)).isGreaterThanOrEqualTo(0.80);
    assertThat(ErlangC.serviceLevel(10, Math.nextDown(agents), 180, 19.8)).isLessThan(0.80);
    assertThat(ErlangC.leastFractionalAgents(0, 180, 0.80, 19.8)).isZero();
    assertThat(ErlangC.serviceLevel(10, 13.1, 180, 19.8)).isCloseTo(0.806579140462, within(1e-12));
  }

  @Test
  void edges_areThoseOfWholeNumbers() {
    assertThat(ErlangB.blockingProbability(3, 0.0)).isEqualTo(1);
    assertThat(ErlangB.blockingProbability(0, 1.5)).isZero();
    assertThat(ErlangB.blockingProbability(1, 1e4)).isZero();
    assertThat(ErlangC.waitProbability(3, 2.5)).isEqualTo(1);
    assertThat(ErlangC.waitProbability(0, 2.5)).isZero();
    assertThat(ErlangC.waitProbability(1, 1e4)).isZero();
    assertThat(ErlangC.meanWait(3, 2.5, 1)).isEmpty();
    assertThat(ErlangC.waitLongerProbability(3, 2.5, 1, 9)).isEqualTo(1);
    assertThat(ErlangA.waitProbability(3, 0.0, 1, 1)).isEqualTo(1);
    assertThat(ErlangA.waitProbability(0, 0.5, 1, 1)).isZero();
    assertThat(ErlangA.abandonment(0.9, 1e5, 1, 1)).isZero();
    double endless = Double.POSITIVE_INFINITY;
    assertThat(ErlangA.waitProbability(3, 3.5, 1, endless))
        .isEqualTo(ErlangC.waitProbability(3, 3.5));
    assertThat(ErlangA.waitProbability(3, 2.5, 1, endless)).isEqualTo(1);
    assertThat(ErlangA.waitProbability(1, 1e4, 1, endless)).isZero();
  }

  /** B(n, n) tends to sqrt(2 / (pi n)); relative error 2 sqrt(2) / (3 sqrt(pi n)) (Jagerman). */
  @Test
  void immenseNumbers_keepTheLimitOfBalance() {
    for (double agents : new double[] {1e13, 1e15}) {
      double limit = Math.sqrt(2 / (Math.PI * agents));
      assertThat(ErlangB.blockingProbability(agents, agents))
          .isCloseTo(limit, within(limit * 1.1 / Math.sqrt(agents) + 1e-14 * limit));
      assertThat(ErlangB.blockingProbability(agents * (1 - 1e-9), agents)).isLessThan(limit);
      assertThat(ErlangB.blockingProbability(agents * (1 + 1e-9), agents)).isGreaterThan(limit);
    }
  }

  /** Whole numbers in the continued formulas, where 1/B overflows too. */
  @ParameterizedTest
  @CsvSource({"10, 14", "0.5, 1", "3, 60", "1000, 1010", "1000, 990", "1e6, 1000100", "5, 200"})
  void wholeNumbers_agreeWithTheSums(double load, int agents) {
    double whole = agents;
    close(ErlangB.blockingProbability(load, whole), ErlangB.blockingProbability(load, agents));
    close(ErlangC.waitProbability(load, whole), ErlangC.waitProbability(load, agents));
    close(ErlangA.waitProbability(load, whole, 1, 2), ErlangA.waitProbability(load, agents, 1, 2));
    close(ErlangA.abandonment(load, whole, 1, 2), ErlangA.abandonment(load, agents, 1, 2));
  }

  private static void close(double computed, double expected) {
    assertThat(computed).isCloseTo(expected, within(1e-12 * expected));
  }
}
