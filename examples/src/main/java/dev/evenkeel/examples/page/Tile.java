package dev.evenkeel.examples.page;

/**
 * One key figure at the head of the page.
 *
 * @param label what it is
 * @param value the figure with its unit
 * @param note what to compare it with
 * @param tone whether it is welcome
 */
public record Tile(String label, String value, String note, Tone tone) {}
