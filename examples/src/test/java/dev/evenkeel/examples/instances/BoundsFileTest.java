package dev.evenkeel.examples.instances;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.examples.input.InputFaults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundsFileTest {
  @TempDir Path folder;

  @Test
  void read_namesOfEverySet_oneMeaning() {
    assertThat(
            read(
                """
                set,instance,cpm_lb,resource_lb,best_lb,best_known,status
                j30,a,38,25,43,43,optimal
                j30,b,38,25,,,open
                """))
        .containsExactly(
            Map.entry("a", bound("a", 38, 43, 43, true)),
            Map.entry(
                "b",
                InstanceBound.builder().instance("b").criticalPath(38).lowerBound(38).build()));
    assertThat(read("instance_file,lb,ub,status\nc.d.dzn,61,62,open\n"))
        .containsOnlyKeys("c.d")
        .allSatisfy(
            (name, bound) -> {
              assertThat(bound.criticalPath()).isEmpty();
              assertThat(bound.lowerBound()).hasValue(61);
              assertThat(bound.bestKnown()).hasValue(62);
              assertThat(bound.optimal()).isFalse();
            });
    assertThat(read("instance,status,makespan,lower_bound\ne,OPTIMAL,7,7\n").get("e"))
        .isEqualTo(
            InstanceBound.builder()
                .instance("e")
                .lowerBound(7)
                .bestKnown(OptionalInt.of(7))
                .optimal(true)
                .build());
    assertThat(read("instance,cpm_min_mode_lb,best_lb,best_ub,status\nf,4,5,6,open\n").get("f"))
        .isEqualTo(bound("f", 4, 5, 6, false));
  }

  @Test
  void read_faults_eachWithItsLineAndTheRowLeftOut() {
    InputFaults faults = new InputFaults();

    Map<String, InstanceBound> bounds =
        read(
            """
            instance,lb,ub
            a,5,4
            b,x,4
            c,-1,4
            d,3,4
            d,3,4
            ,3,4
            """,
            faults);

    assertThat(bounds).containsOnlyKeys("d");
    assertThat(faults.collect().asList())
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR bounds.csv:2 (instance): lower bound must not be above the best known makespan 4"
                + " but was 5 [contradiction]",
            "ERROR bounds.csv:3 (lb): lb must be a whole number but was 'x' [bad-value]",
            "ERROR bounds.csv:4 (lb): lb must not be negative but was -1 [bad-value]",
            "ERROR bounds.csv:6 (instance): instance 'd' must occur once but did twice"
                + " [contradiction]",
            "ERROR bounds.csv:7 (instance): one of [instance, instance_file] must name the instance"
                + " [missing-field]");
  }

  private static InstanceBound bound(
      String name, int criticalPath, int lower, int upper, boolean optimal) {
    return InstanceBound.builder()
        .instance(name)
        .criticalPath(criticalPath)
        .lowerBound(lower)
        .bestKnown(upper)
        .optimal(optimal)
        .build();
  }

  private Map<String, InstanceBound> read(String text) {
    InputFaults faults = new InputFaults();
    Map<String, InstanceBound> bounds = read(text, faults);
    assertThat(faults.collect().asList()).isEqualTo(List.of());
    return bounds;
  }

  private Map<String, InstanceBound> read(String text, InputFaults faults) {
    try {
      Path file = folder.resolve("bounds.csv");
      Files.writeString(file, text);
      return BoundsFile.read(file, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
