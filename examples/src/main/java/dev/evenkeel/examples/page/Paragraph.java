package dev.evenkeel.examples.page;

/**
 * A few plain sentences.
 *
 * @param text the sentences
 */
public record Paragraph(String text) implements Part {}
