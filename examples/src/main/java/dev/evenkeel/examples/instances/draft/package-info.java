/** What the readers of all formats share: the faults of a file and the jobs read so far. */
@NullMarked
package dev.evenkeel.examples.instances.draft;

import org.jspecify.annotations.NullMarked;
