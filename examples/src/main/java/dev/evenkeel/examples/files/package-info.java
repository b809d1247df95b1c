/**
 * Readers of the story's own files, documented in {@code examples/data/README.md}. All files are
 * read before anything is judged, so that all faults of all files are told at once.
 */
@NullMarked
package dev.evenkeel.examples.files;

import org.jspecify.annotations.NullMarked;
