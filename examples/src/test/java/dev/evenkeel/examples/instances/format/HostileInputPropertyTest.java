package dev.evenkeel.examples.instances.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.instances.ProjectInstance;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HostileInputPropertyTest {

  /** What replaces a piece of a text. */
  private static final List<String> REPLACEMENTS =
      List.of(
          "",
          " ",
          "\n",
          "0",
          "-1",
          "1",
          "2",
          "3",
          "999999999",
          "99999999999999999999",
          "1e9",
          "x",
          ":",
          ",",
          ";",
          "=",
          "[",
          "]",
          "|",
          "{",
          "}",
          "%",
          "\"",
          "null",
          "NaN",
          "***",
          "===",
          "\u0000",
          "\ud800",
          "Q0: 1",
          "true");

  record Change(double place, int length, String text) {
    String applied(String content) {
      int from = (int) (place * content.length());
      int to = Math.min(content.length(), from + length);
      return content.substring(0, from) + text + content.substring(to);
    }
  }

  @Provide
  Arbitrary<Change> changes() {
    return net.jqwik.api.Combinators.combine(
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(0, 6),
            Arbitraries.of(REPLACEMENTS))
        .as(Change::new);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(Fixtures.ALL);
  }

  @Property(tries = 1000)
  void read_damagedText_anInstanceOrFaultsNeverBothNorAnException(
      @ForAll("names") String name,
      @ForAll @Size(min = 1, max = 4) List<@net.jqwik.api.From("changes") Change> changes) {
    String text = Fixtures.text(name);
    for (Change change : changes) {
      text = change.applied(text);
    }
    judge(name, text);
  }

  @Property(tries = 500)
  void read_truncatedText_anInstanceOrFaultsNeverBothNorAnException(
      @ForAll("names") String name, @ForAll @IntRange(max = 1000) int permille) {
    String text = Fixtures.text(name);
    judge(name, text.substring(0, (int) ((long) text.length() * permille / 1000)));
  }

  @Property(tries = 500)
  void read_anyText_anInstanceOrFaultsNeverBothNorAnException(
      @ForAll("names") String name, @ForAll String text) {
    judge(name, text);
  }

  private static void judge(String name, String text) {
    InputFaults faults = new InputFaults();
    Optional<ProjectInstance> instance = Fixtures.read(name, text, faults);
    Findings findings = faults.collect();
    assertThat(instance.isPresent()).as(findings.toString()).isEqualTo(findings.isEmpty());
    assertThat(findings).allSatisfy(finding -> assertThat(finding.object()).startsWith(name));
  }
}
