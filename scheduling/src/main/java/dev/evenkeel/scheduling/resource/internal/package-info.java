/** Serial schedule generation on profiles of time. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.resource.internal;

import org.jspecify.annotations.NullMarked;
