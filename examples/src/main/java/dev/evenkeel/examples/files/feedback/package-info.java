/** What customers say and what they speak about. */
@NullMarked
package dev.evenkeel.examples.files.feedback;

import org.jspecify.annotations.NullMarked;
