/** The model of the load and its kernels. Not exported. */
@NullMarked
package dev.evenkeel.scheduling.forecast.internal;

import org.jspecify.annotations.NullMarked;
