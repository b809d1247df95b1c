/**
 * The way back from projects to the service: what a block of project work does to service level and
 * abandonment, and when it costs least.
 */
@NullMarked
package dev.evenkeel.scheduling.capacity.block;

import org.jspecify.annotations.NullMarked;
