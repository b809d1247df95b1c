/**
 * Reading of CSV and JSON files in which every value knows its file, line and field, so that all
 * faults of all files can be told at once.
 */
@NullMarked
package dev.evenkeel.examples.input;

import org.jspecify.annotations.NullMarked;
