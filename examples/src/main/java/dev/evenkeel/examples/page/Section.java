package dev.evenkeel.examples.page;

import java.util.List;

/**
 * One step of the story.
 *
 * @param step which step it is, such as "Step 4: plan"
 * @param heading the message, as a sentence
 * @param lead one or two sentences that carry it
 * @param parts drawings and tables
 */
public record Section(String step, String heading, String lead, List<Part> parts) {

  /** Copies the parts. */
  public Section {
    parts = List.copyOf(parts);
  }
}
