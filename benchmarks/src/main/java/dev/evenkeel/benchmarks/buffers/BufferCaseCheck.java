package dev.evenkeel.benchmarks.buffers;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Holds the rows of a case against each other and gives them their predecessors. */
final class BufferCaseCheck {
  private final String name;
  private final BufferCase read;
  private final InputFaults faults;
  private final Set<String> known = new LinkedHashSet<>();

  /** So that sizes and dates in units of an hour stay exact. */
  private static final BigDecimal LONGEST = BigDecimal.valueOf(200_000);

  BufferCaseCheck(String name, BufferCase read, InputFaults faults) {
    this.name = name;
    this.read = read;
    this.faults = faults;
  }

  /** Resources without a capacity get one unit; predecessors are told apart by the known names. */
  void check() {
    BigDecimal length = BigDecimal.ZERO;
    for (CaseActivity activity : read.activities()) {
      checkName(activity);
      length = length.add(activity.safe());
      if (length.compareTo(LONGEST) > 0
          && length.subtract(activity.safe()).compareTo(LONGEST) <= 0) {
        fault(activity, "safe", "safe estimates must add up to at most " + LONGEST);
      }
    }
    for (int k = 0; k < read.activities().size(); k++) {
      CaseActivity activity = read.activities().get(k);
      checkResources(activity);
      read.activities().set(k, withPredecessors(activity));
    }
  }

  private void checkName(CaseActivity activity) {
    if (!known.add(activity.id())) {
      fault(activity, "activity", "activity '" + activity.id() + "' occurs twice");
    }
    try {
      ActivityId.of(activity.id());
    } catch (IllegalArgumentException e) {
      fault(activity, "activity", String.valueOf(e.getMessage()));
    }
  }

  private void checkResources(CaseActivity activity) {
    activity
        .resources()
        .forEach(
            (resource, units) -> {
              int capacity = read.capacities().computeIfAbsent(resource, any -> 1);
              if (units > capacity) {
                fault(
                    activity,
                    "resource",
                    "resource '%s' has %d but %d are needed".formatted(resource, capacity, units));
              }
              checkName(activity, resource);
            });
  }

  private void checkName(CaseActivity activity, String resource) {
    try {
      ResourceId.of(resource);
    } catch (IllegalArgumentException e) {
      fault(activity, "resource", String.valueOf(e.getMessage()));
    }
  }

  private CaseActivity withPredecessors(CaseActivity activity) {
    Set<String> predecessors = new LinkedHashSet<>();
    for (String words : activity.predecessors()) {
      for (String part : parts(words)) {
        if (!known.contains(part)) {
          fault(activity, "predecessors", "predecessor '" + part + "' is no activity");
        } else if (part.equals(activity.id())) {
          fault(activity, "predecessors", "activity '" + part + "' must not precede itself");
        }
        predecessors.add(part);
      }
    }
    return new CaseActivity(
        activity.line(),
        activity.id(),
        activity.safe(),
        activity.aggressive(),
        activity.resources(),
        List.copyOf(predecessors));
  }

  /** A name may hold spaces, which otherwise separate names. */
  private List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : BufferCaseFile.words(text, "[;|,]")) {
      if (known.contains(part)) {
        parts.add(part);
      } else {
        parts.addAll(BufferCaseFile.words(part, "\\s+"));
      }
    }
    return parts;
  }

  private void fault(CaseActivity activity, String field, String text) {
    faults.add(Place.of(name, activity.line()).withField(field), InputFault.CONTRADICTION, text);
  }
}
