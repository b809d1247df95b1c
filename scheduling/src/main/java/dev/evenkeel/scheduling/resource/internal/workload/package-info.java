/** The work of people with skills against the time that they have. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.workload;

import org.jspecify.annotations.NullMarked;
