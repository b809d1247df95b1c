/** Who is affected by a project or decides about it, and how they stand to it. */
@NullMarked
package dev.evenkeel.core.stakeholder;

import org.jspecify.annotations.NullMarked;
