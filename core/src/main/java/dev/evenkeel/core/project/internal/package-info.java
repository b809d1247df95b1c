/** How parts of a project become numbers; not for users. */
@NullMarked
package dev.evenkeel.core.project.internal;

import org.jspecify.annotations.NullMarked;
