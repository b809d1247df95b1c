/**
 * Readers of the file formats in which project-scheduling instances are published. {@link
 * dev.evenkeel.examples.instances.format.InstanceFile} chooses the one that fits a file.
 */
@NullMarked
package dev.evenkeel.examples.instances.format;

import org.jspecify.annotations.NullMarked;
