package dev.evenkeel.core.project;

/** How the people of a service, who answer customers first, can do an activity. */
public enum WorkStyle {
  /**
   * In a block: whoever works on the activity is released from service and takes no contacts
   * meanwhile. A training or a workshop.
   */
  BLOCK,
  /**
   * In the pauses between contacts: whoever works on the activity stays in service, takes contacts
   * as they come and goes on when service allows. It must consist of tasks about as short as a
   * contact, such as cleaning up customer data record by record.
   */
  BETWEEN_CONTACTS
}
