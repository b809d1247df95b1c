/** Projects with modes, people and non-renewable resources in arrays. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.multimode.project;

import org.jspecify.annotations.NullMarked;
