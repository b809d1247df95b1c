/**
 * The engine for projects with renewable resources of constant capacity and one mode. Not exported.
 */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.singlemode;

import org.jspecify.annotations.NullMarked;
