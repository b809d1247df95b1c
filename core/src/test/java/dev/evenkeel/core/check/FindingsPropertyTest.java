package dev.evenkeel.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FindingsPropertyTest {
  @Provide
  Arbitrary<List<Finding>> findings() {
    Arbitrary<String> names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(3);
    return Combinators.combine(
            Arbitraries.of(Severity.class), Arbitraries.of(Rule.class), names, names, names)
        .as(FindingsPropertyTest::finding)
        .list()
        .ofMaxSize(30);
  }

  private static Finding finding(
      Severity severity, Rule rule, String object, String path, String text) {
    return Finding.builder()
        .severity(severity)
        .reason(rule)
        .object(object)
        .path(path)
        .text(text)
        .build();
  }

  @Property
  void severities_partitionTheFindings(@ForAll("findings") List<Finding> list) {
    Findings findings = Findings.of(list);
    long notices = findings.stream().filter(f -> f.severity() == Severity.NOTICE).count();
    assertThat(findings.errors().size() + findings.warnings().size() + notices)
        .isEqualTo(list.size());
    assertThat(findings.hasErrors()).isEqualTo(!findings.errors().isEmpty());
  }

  @Property
  void reasons_partitionTheFindings(@ForAll("findings") List<Finding> list) {
    Findings findings = Findings.of(list);
    int sum = 0;
    for (Rule rule : Rule.values()) {
      assertThat(findings.of(rule)).allMatch(f -> f.reason() == rule);
      sum += findings.of(rule).size();
    }
    assertThat(sum).isEqualTo(list.size());
  }

  @Property
  void plus_isConcatenation(
      @ForAll("findings") List<Finding> first, @ForAll("findings") List<Finding> second) {
    List<Finding> both = new ArrayList<>(first);
    both.addAll(second);
    assertThat(Findings.of(first).plus(Findings.of(second)).asList()).isEqualTo(both);
  }

  @Property
  void toBuilder_build_isTheSameFinding(@ForAll("findings") List<Finding> list) {
    assertThat(list).allSatisfy(f -> assertThat(f.toBuilder().build()).isEqualTo(f));
  }

  @Property
  void toString_namesEveryPart(@ForAll("findings") List<Finding> list) {
    assertThat(list)
        .allSatisfy(
            f ->
                assertThat(f.toString())
                    .contains(f.severity().name(), f.object(), f.text(), f.reason().key())
                    .contains("(" + f.path() + ")"));
  }
}
