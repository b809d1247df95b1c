package dev.evenkeel.scheduling.resource.internal.profile;

/**
 * How members of the service-first team work on something.
 *
 * @param betweenContacts whether they stay in service meanwhile
 * @param share the thousandths of their time that it takes, 1 to 1,000
 */
public record ServiceUse(boolean betweenContacts, int share) {
  /** The whole of a person's time, in a block. */
  public static final ServiceUse BLOCK = new ServiceUse(false, 1_000);
}
