/** The story told: as a page with drawings, as a console report, and as a list of next steps. */
@NullMarked
package dev.evenkeel.examples.report;

import org.jspecify.annotations.NullMarked;
