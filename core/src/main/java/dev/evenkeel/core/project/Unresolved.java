package dev.evenkeel.core.project;

/** The errors of a project that cannot be resolved. */
final class Unresolved {
  private Unresolved() {}

  static IllegalArgumentException fault(String sentence) {
    return new IllegalArgumentException(
        sentence + "\nMaybe validate the project first, which lists all faults.");
  }
}
