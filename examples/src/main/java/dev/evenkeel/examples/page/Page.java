package dev.evenkeel.examples.page;

import java.util.List;

/**
 * The whole page.
 *
 * @param kicker whose page it is
 * @param headline the message
 * @param lead the message in two sentences
 * @param tiles the key figures
 * @param nextSteps what to do next, most pressing first
 * @param sections the steps of the story
 * @param notes how the figures came about, a paragraph each
 */
public record Page(
    String kicker,
    String headline,
    String lead,
    List<Tile> tiles,
    List<NextStep> nextSteps,
    List<Section> sections,
    List<String> notes) {

  /** Copies the lists. */
  public Page {
    tiles = List.copyOf(tiles);
    nextSteps = List.copyOf(nextSteps);
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }
}
