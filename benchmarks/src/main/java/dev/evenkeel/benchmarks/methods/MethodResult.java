package dev.evenkeel.benchmarks.methods;

import dev.evenkeel.scheduling.buffer.BufferMethod;
import java.util.List;

/**
 * What became of one plan.
 *
 * @param method how its buffers were sized
 * @param hitRate how often the promised date was kept
 * @param length chain and project buffer over the chain
 * @param faults which rules the plan breaks
 */
record MethodResult(BufferMethod method, double hitRate, double length, List<String> faults) {}
