package dev.evenkeel.scheduling.forecast.internal.counts;

import java.time.LocalDate;
import java.util.Arrays;

/** What was counted on one local date: the slots with a count, in order of the clock. */
public final class DayCounts {
  private final LocalDate date;
  private int size;
  private int[] slots = new int[32];
  private double[] contacts = new double[32];
  private double[] exposures = new double[32];

  /**
   * Creates a day without counts.
   *
   * @param date the local date
   */
  public DayCounts(LocalDate date) {
    this.date = date;
  }

  /**
   * Adds a count. Where clocks are put back a slot comes twice: the counts are added up.
   *
   * @param slot the slot
   * @param number how many contacts arrived
   * @param exposure how much of the slot was counted
   */
  public void add(int slot, double number, double exposure) {
    int place = Arrays.binarySearch(slots, 0, size, slot);
    if (place < 0) {
      place = -place - 1;
      makeRoom(place);
      slots[place] = slot;
      contacts[place] = 0;
      exposures[place] = 0;
    }
    contacts[place] += number;
    exposures[place] += exposure;
  }

  private void makeRoom(int place) {
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, 2 * size);
      contacts = Arrays.copyOf(contacts, 2 * size);
      exposures = Arrays.copyOf(exposures, 2 * size);
    }
    System.arraycopy(slots, place, slots, place + 1, size - place);
    System.arraycopy(contacts, place, contacts, place + 1, size - place);
    System.arraycopy(exposures, place, exposures, place + 1, size - place);
    size++;
  }

  /**
   * Returns the date.
   *
   * @return the local date
   */
  public LocalDate date() {
    return date;
  }

  /**
   * Returns the number of slots with a count.
   *
   * @return the number
   */
  public int size() {
    return size;
  }

  /**
   * Returns a slot.
   *
   * @param i which one, from 0
   * @return the slot
   */
  public int slot(int i) {
    return slots[i];
  }

  /**
   * Returns the contacts of a slot.
   *
   * @param i which one, from 0
   * @return how many arrived
   */
  public double contacts(int i) {
    return contacts[i];
  }

  /**
   * Returns how much of a slot was counted.
   *
   * @param i which one, from 0
   * @return the length in slots, positive
   */
  public double exposure(int i) {
    return exposures[i];
  }

  /**
   * Returns the contacts of the day.
   *
   * @return the sum over the slots with a count
   */
  public double total() {
    return Arrays.stream(contacts, 0, size).sum();
  }

  /**
   * Returns the contacts per slot length at a slot of the day.
   *
   * @param slot the slot
   * @return the rate, or −1 if there is no count
   */
  public double rate(int slot) {
    int place = Arrays.binarySearch(slots, 0, size, slot);
    return place < 0 ? -1 : contacts[place] / exposures[place];
  }
}
