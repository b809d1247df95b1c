package dev.evenkeel.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final Finding ERROR = Finding.error(Rule.BLANK_LAG, "activity 'a'", "lag blank");
  private static final Finding WARNING = Finding.warning(Rule.IDLE, "team 'x'", "idle");
  private static final Finding NOTICE = Finding.notice(Rule.IDLE, "team 'y'", "idle too");
  private static final Findings ALL = Findings.of(ERROR, WARNING, NOTICE);

  @Test
  void none_isEmpty() {
    assertThat(Findings.none()).isEmpty();
    assertThat(Findings.none().isEmpty()).isTrue();
    assertThat(Findings.none().hasErrors()).isFalse();
    assertThat(Findings.of()).isSameAs(Findings.none());
    assertThat(Findings.none()).hasToString("[]");
  }

  @Test
  void of_keepsTheOrder() {
    assertThat(ALL.asList()).containsExactly(ERROR, WARNING, NOTICE);
    assertThat(ALL).containsExactly(ERROR, WARNING, NOTICE);
    assertThat(ALL.stream()).containsExactly(ERROR, WARNING, NOTICE);
    assertThat(ALL.size()).isEqualTo(3);
    assertThat(ALL.isEmpty()).isFalse();
    assertThat(ALL).hasToString("[" + ERROR + ", " + WARNING + ", " + NOTICE + "]");
  }

  @Test
  void of_reason_selects() {
    assertThat(ALL.of(Rule.IDLE)).containsExactly(WARNING, NOTICE);
    assertThat(ALL.of(Rule.CYCLIC_DEPENDENCY)).isEqualTo(Findings.none());
    assertThatNullPointerException().isThrownBy(() -> ALL.of((Reason) null)).withMessage("reason");
  }

  @Test
  void errorsAndWarnings_select() {
    assertThat(ALL.errors()).containsExactly(ERROR);
    assertThat(ALL.warnings()).containsExactly(WARNING);
    assertThat(ALL.hasErrors()).isTrue();
    assertThat(ALL.warnings().hasErrors()).isFalse();
  }

  @Test
  void plus_appends() {
    assertThat(Findings.of(ERROR).plus(Findings.of(WARNING, NOTICE))).isEqualTo(ALL);
    assertThat(ALL.plus(Findings.none())).isEqualTo(ALL).hasSameHashCodeAs(ALL);
  }

  @Test
  void equals_otherFindingsOrTypes_differ() {
    assertThat(ALL).isNotEqualTo(Findings.none());
    assertThat(ALL.equals((Object) ALL.asList())).isFalse();
    assertThat(ALL.hashCode()).isNotEqualTo(Findings.of(ERROR).hashCode());
  }

  @Test
  void collector_gathersInOrderAndCanGoOn() {
    FindingsCollector collector = new FindingsCollector();
    Findings before = collector.collect();
    collector.add(ERROR).addAll(Findings.of(WARNING)).add(NOTICE);
    assertThat(before).isEmpty();
    assertThat(collector.collect()).isEqualTo(ALL);
    assertThatNullPointerException().isThrownBy(() -> collector.add(null)).withMessage("finding");
  }

  @Test
  void throwIfErrors_withoutErrors_doesNothing() {
    assertThatCode(Findings.of(WARNING, NOTICE)::throwIfErrors).doesNotThrowAnyException();
  }

  @Test
  void throwIfErrors_oneError_listsItAndKeepsAll() {
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(ALL::throwIfErrors)
        .withMessage("1 error\n  " + ERROR)
        .satisfies(e -> assertThat(e.findings()).isEqualTo(ALL));
  }

  @Test
  void throwIfErrors_manyErrors_listsTwentyAndTheCount() {
    List<Finding> twenty = Collections.nCopies(20, ERROR);
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(Findings.of(twenty)::throwIfErrors)
        .withMessageStartingWith("20 errors\n")
        .withMessageEndingWith("\n  " + ERROR);
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(Findings.of(twenty).plus(Findings.of(WARNING, ERROR))::throwIfErrors)
        .withMessageStartingWith("21 errors\n")
        .withMessageEndingWith("\n  " + ERROR + "\n  and 1 more")
        .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(22));
  }

  @Test
  void exception_serialised_keepsTheMessage() throws Exception {
    FindingsException before = catchThrowableOfType(FindingsException.class, ALL::throwIfErrors);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(before);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      FindingsException after = (FindingsException) in.readObject();
      assertThat(after).hasMessage(before.getMessage());
      assertThat(after.findings()).isEqualTo(Findings.none());
    }
  }
}
