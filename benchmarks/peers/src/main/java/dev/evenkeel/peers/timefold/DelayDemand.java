package dev.evenkeel.peers.timefold;

/**
 * What one activity needs of one resource in each of its periods; numbers, as clones lose objects.
 */
public record DelayDemand(int activity, int resource, int capacity, int units) {}
