package dev.evenkeel.examples.page;

/**
 * One thing to do next.
 *
 * @param what what to do, as a sentence
 * @param why the figures that call for it
 * @param tone how pressing it is
 */
public record NextStep(String what, String why, Tone tone) {}
