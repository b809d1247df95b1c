package dev.evenkeel.scheduling.capacity.block;

/** What a block should cost least of. */
public enum BlockCost {
  /** Contacts that are no longer answered in time: {@link BlockEffect#lateContacts()}. */
  LATE_CONTACTS {
    @Override
    public double of(BlockEffect effect) {
      return effect.lateContacts();
    }
  },
  /** Contacts that give up: {@link BlockEffect#lostContacts()}. */
  LOST_CONTACTS {
    @Override
    public double of(BlockEffect effect) {
      return effect.lostContacts();
    }
  };

  /**
   * Returns what a block costs.
   *
   * @param effect what it does to the service
   * @return the number of contacts
   */
  public abstract double of(BlockEffect effect);
}
