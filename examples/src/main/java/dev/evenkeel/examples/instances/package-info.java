/**
 * Readers of public instance formats of project scheduling. Each turns a file into a neutral {@link
 * dev.evenkeel.examples.instances.ProjectInstance}, which can be turned into a {@code Project}.
 */
@NullMarked
package dev.evenkeel.examples.instances;

import org.jspecify.annotations.NullMarked;
