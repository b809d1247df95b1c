/**
 * One self-contained HTML page: headings that say the message, charts as declarative options over
 * the data, and the data as tables. The page loads nothing from anywhere.
 */
@NullMarked
package dev.evenkeel.examples.page;

import org.jspecify.annotations.NullMarked;
