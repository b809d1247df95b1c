/**
 * Which skills are the bottleneck of a project, and what training would gain: {@link
 * dev.evenkeel.scheduling.workload.SkillBottleneckFinder}.
 */
@NullMarked
package dev.evenkeel.scheduling.workload;

import org.jspecify.annotations.NullMarked;
