package dev.evenkeel.examples.page;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A drawing: an ECharts option in which texts that begin with {@code $} name a colour of the page's
 * palette and texts that begin with {@code @} name one of the page's drawing functions.
 *
 * @param title what the drawing shows
 * @param caption how to read it
 * @param height the height in CSS pixels
 * @param option the declarative option
 */
public record Chart(String title, String caption, int height, ObjectNode option) implements Part {}
