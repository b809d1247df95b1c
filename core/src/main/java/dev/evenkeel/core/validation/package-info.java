/** Finds everything that is wrong with a project, all at once. */
@NullMarked
package dev.evenkeel.core.validation;

import org.jspecify.annotations.NullMarked;
