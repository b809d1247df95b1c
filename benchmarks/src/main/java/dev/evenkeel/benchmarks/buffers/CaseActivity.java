package dev.evenkeel.benchmarks.buffers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An activity of a case as the file has it.
 *
 * @param line where it stands
 * @param id what it is called
 * @param safe its safe estimate
 * @param aggressive its aggressive estimate
 * @param resources the units that it needs by resource
 * @param predecessors what must be finished before
 */
record CaseActivity(
    int line,
    String id,
    BigDecimal safe,
    BigDecimal aggressive,
    Map<String, Integer> resources,
    List<String> predecessors) {}
