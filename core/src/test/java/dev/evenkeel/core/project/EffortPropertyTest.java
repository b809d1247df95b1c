package dev.evenkeel.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.uncertainty.LogNormal;
import dev.evenkeel.core.uncertainty.TruncatedNormal;
import java.time.Duration;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EffortPropertyTest {
  @Provide
  Arbitrary<Effort> efforts() {
    Arbitrary<Duration[]> points =
        Arbitraries.longs()
            .between(0, Duration.ofDays(125).toNanos())
            .array(long[].class)
            .ofSize(3)
            .map(nanos -> Arrays.stream(nanos).sorted().mapToObj(Duration::ofNanos))
            .map(durations -> durations.toArray(Duration[]::new));
    return Combinators.combine(points, Arbitraries.of(0, 1, 2, 3, 4))
        .as(
            (p, kind) ->
                switch (kind) {
                  case 0 -> Effort.of(p[1]);
                  case 1 -> Effort.threePoint(p[0], p[1], p[2]);
                  case 2 -> Effort.triangular(p[0], p[1], p[2]);
                  case 3 -> Effort.distributed(LogNormal.of(1 + hours(p[1]), 0.5));
                  default -> Effort.distributed(TruncatedNormal.notNegative(hours(p[1]), 10));
                });
  }

  private static double hours(Duration duration) {
    return duration.toNanos() / 3.6e12;
  }

  @Property
  void expected_isTheMeanOfTheDistribution(@ForAll("efforts") Effort effort) {
    assertThat(hours(effort.expected())).isCloseTo(effort.distribution().mean(), within(1e-9));
  }

  @Property
  void quantile_risesFromTheLeastToTheGreatest(
      @ForAll("efforts") Effort effort,
      @ForAll("probabilities") double first,
      @ForAll("probabilities") double second) {
    Duration low = effort.quantile(Math.min(first, second));
    assertThat(low).isLessThanOrEqualTo(effort.quantile(Math.max(first, second)));
    assertThat(low).isBetween(effort.quantile(0), effort.quantile(1));
    assertThat(effort.quantile(0)).isEqualTo(effort.least());
  }

  @Provide
  Arbitrary<Double> probabilities() {
    return Arbitraries.doubles().between(0, 1).ofScale(12);
  }
}
