package dev.evenkeel.examples.page;

/**
 * Two drawings side by side where the page is wide enough.
 *
 * @param left the first
 * @param right the second
 */
public record ChartPair(Chart left, Chart right) implements Part {}
