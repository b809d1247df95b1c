package dev.evenkeel.examples.input;

import java.util.List;

/** A list as it stands in its file. */
record InputList(List<InputElement> elements, int line) implements InputElement {}
