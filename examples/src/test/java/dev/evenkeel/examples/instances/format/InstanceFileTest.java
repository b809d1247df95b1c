package dev.evenkeel.examples.instances.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.instances.ProjectInstance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceFileTest {
  @TempDir Path folder;

  @Test
  void of_endings_smallOrCapital() {
    assertThat(InstanceFormat.of("a/J30.1.SM")).hasValue(InstanceFormat.PSPLIB_SINGLE_MODE);
    assertThat(InstanceFormat.of(Path.of("x.mm"))).hasValue(InstanceFormat.PSPLIB_MULTI_MODE);
    assertThat(InstanceFormat.of("x.rcp")).hasValue(InstanceFormat.PATTERSON);
    assertThat(InstanceFormat.of("x.dzn")).hasValue(InstanceFormat.MSPSP);
    assertThat(InstanceFormat.of("x.def")).hasValue(InstanceFormat.IMOPSE);
    assertThat(InstanceFormat.of("x.json")).hasValue(InstanceFormat.REAL_PROJECT);
    assertThat(InstanceFormat.of("bounds.csv")).isEmpty();
  }

  @Test
  void read_everyFixture_byItsEnding() throws IOException {
    for (String name : Fixtures.ALL) {
      Path file = folder.resolve(name);
      Files.writeString(file, Fixtures.text(name));

      assertThat(InstanceFile.read(file, new InputFaults())).hasValue(Fixtures.instance(name));
    }
  }

  @Test
  void read_nameOfNothingButAnEnding_keepsIt() {
    assertThat(Fixtures.read(" .rcp", Fixtures.text("small.rcp"), new InputFaults()).orElseThrow())
        .extracting(ProjectInstance::name)
        .isEqualTo(" .rcp");
  }

  @Test
  void read_unknownEnding_saysWhichAreKnown() {
    assertThat(faultOf("bounds.csv"))
        .isEqualTo(
            "ERROR bounds.csv: file name must end in one of [.sm, .mm, .rcp, .dzn, .def, .json] but"
                + " was 'bounds.csv' [unknown-format]");
  }

  @Test
  void read_missingFile_saysSo() {
    assertThat(faultOf("none.sm"))
        .isEqualTo("ERROR none.sm: file must exist but was not found [unreadable-file]");
  }

  private String faultOf(String name) {
    InputFaults faults = new InputFaults();
    assertThat(InstanceFile.read(folder.resolve(name), faults)).isEmpty();
    return faults.collect().stream().map(Finding::toString).findFirst().orElseThrow();
  }
}
