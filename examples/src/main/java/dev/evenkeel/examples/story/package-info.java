/**
 * The first story, step by step: goals, staff, hours left over, plan with buffer, risks, feedback,
 * and what to do next; with a console report and a page. All figures come from the library.
 */
@NullMarked
package dev.evenkeel.examples.story;

import org.jspecify.annotations.NullMarked;
