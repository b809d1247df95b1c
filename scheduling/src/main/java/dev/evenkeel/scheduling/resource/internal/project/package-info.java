/**
 * Projects with renewable resources in arrays, and their serial schedule generation. Not exported.
 */
@NullMarked
package dev.evenkeel.scheduling.resource.internal.project;

import org.jspecify.annotations.NullMarked;
