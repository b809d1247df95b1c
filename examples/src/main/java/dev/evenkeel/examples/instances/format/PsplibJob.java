package dev.evenkeel.examples.instances.format;

import dev.evenkeel.examples.instances.InstanceMode;
import java.util.ArrayList;
import java.util.List;

/** A job of a PSPLIB file, whose order and modes stand in two sections. */
final class PsplibJob {
  private final NumberRow row;
  private final List<InstanceMode> modes = new ArrayList<>();

  /** Makes a job of its row in the section of precedence, which has three numbers at least. */
  PsplibJob(NumberRow row) {
    this.row = row;
  }

  int number() {
    return row.number(0);
  }

  int line() {
    return row.line();
  }

  int statedModes() {
    return row.number(1);
  }

  int statedSuccessors() {
    return row.number(2);
  }

  List<Integer> successors() {
    return row.from(3);
  }

  List<InstanceMode> modes() {
    return modes;
  }
}
