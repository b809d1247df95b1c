/** What a mode of an activity needs, put as questions to profiles of time. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.request;

import org.jspecify.annotations.NullMarked;
