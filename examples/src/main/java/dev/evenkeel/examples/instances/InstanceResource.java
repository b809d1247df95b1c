package dev.evenkeel.examples.instances;

/**
 * One resource of an instance.
 *
 * @param name its name, such as "R1"
 * @param capacity the units there are: in every period if renewable, else in all
 * @param renewable whether a unit is free again once the job that used it has finished
 */
public record InstanceResource(String name, int capacity, boolean renewable) {}
