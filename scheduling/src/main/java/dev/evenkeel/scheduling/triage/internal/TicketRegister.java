package dev.evenkeel.scheduling.triage.internal;

import dev.evenkeel.core.id.TicketId;
import dev.evenkeel.scheduling.triage.Ticket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives each ticket that waits a slot, a small number, and finds the slot by the ticket's id.
 * Mutable, for a single owner.
 *
 * <p>Hash and slot of a ticket stand together in a bucket of adjacent entries, so that a ticket
 * whose slot is known leaves without a look at its id. Ids that find their bucket full stand in a
 * tree: O(log n) even if all hashes are the same.
 */
public final class TicketRegister {
  private static final int LEAST_CAPACITY = 16;
  private static final int BUCKET_BITS = 3;
  private static final int PLACES = (1 << BUCKET_BITS) - 1;
  private static final int MOST_BITS = 26;
  private static final int MEAN_FILL = 2;
  private static final int NOBODY = -1;

  /** The golden ratio, 2³²/φ: spreads hashes that differ in the last digits alone. */
  private static final int SPREAD = 0x9E3779B9;

  private final List<@Nullable Ticket> tickets = new ArrayList<>();
  private final TreeMap<TicketId, Integer> crowdedOut = new TreeMap<>();
  private int bits = 4;
  private int size;

  /** Of each bucket the last entry counts the tickets that were crowded out of it. */
  private long[] entries = new long[1 << (bits + BUCKET_BITS)];

  /** Of a free slot, the next free one. */
  private int[] hashes = new int[LEAST_CAPACITY];

  private int firstFree = NOBODY;

  /** Creates a register without tickets. */
  public TicketRegister() {}

  /**
   * Returns how many tickets are registered.
   *
   * @return the number
   */
  public int size() {
    return size;
  }

  /**
   * Returns the tickets.
   *
   * @return the tickets, by slot
   */
  public List<Ticket> tickets() {
    List<Ticket> present = new ArrayList<>(size);
    for (Ticket ticket : tickets) {
      if (ticket != null) {
        present.add(ticket);
      }
    }
    return present;
  }

  /**
   * Returns the ticket in a slot.
   *
   * @param slot the slot, not a free one
   * @return the ticket
   */
  public Ticket at(int slot) {
    return Objects.requireNonNull(tickets.get(slot));
  }

  /**
   * Returns the slot of a ticket.
   *
   * @param id the id of the ticket
   * @return the slot, negative if there is none with this id
   */
  public int slotOf(TicketId id) {
    int hash = id.hashCode() * SPREAD;
    int bucket = bucket(hash);
    for (int place = bucket; place < bucket + PLACES; place++) {
      if (isOf(entries[place], hash) && at(slot(entries[place])).id().equals(id)) {
        return slot(entries[place]);
      }
    }
    return entries[bucket + PLACES] == 0 ? NOBODY : crowdedOut.getOrDefault(id, NOBODY);
  }

  private int bucket(int hash) {
    return (hash >>> (Integer.SIZE - bits)) << BUCKET_BITS;
  }

  private static long entry(int hash, int slot) {
    return ((long) hash << Integer.SIZE) | (slot + 1);
  }

  private static boolean isOf(long entry, int hash) {
    return entry != 0 && (int) (entry >> Integer.SIZE) == hash;
  }

  private static int slot(long entry) {
    return (int) entry - 1;
  }

  /**
   * Registers a ticket.
   *
   * @param ticket the ticket, with an id that is not registered
   * @return its slot: a free one, or one above the greatest used before
   */
  public int enter(Ticket ticket) {
    int slot = freeSlot();
    tickets.set(slot, ticket);
    hashes[slot] = ticket.id().hashCode() * SPREAD;
    size++;
    if (size >> bits >= MEAN_FILL && bits < MOST_BITS) {
      spread();
    } else {
      file(slot);
    }
    return slot;
  }

  private int freeSlot() {
    if (firstFree != NOBODY) {
      int slot = firstFree;
      firstFree = hashes[slot];
      return slot;
    }
    if (tickets.size() == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * hashes.length);
    }
    tickets.add(null);
    return tickets.size() - 1;
  }

  private void spread() {
    bits++;
    entries = new long[1 << (bits + BUCKET_BITS)];
    crowdedOut.clear();
    for (int slot = 0; slot < tickets.size(); slot++) {
      if (tickets.get(slot) != null) {
        file(slot);
      }
    }
  }

  private void file(int slot) {
    int bucket = bucket(hashes[slot]);
    for (int place = bucket; place < bucket + PLACES; place++) {
      if (entries[place] == 0) {
        entries[place] = entry(hashes[slot], slot);
        return;
      }
    }
    entries[bucket + PLACES]++;
    crowdedOut.put(at(slot).id(), slot);
  }

  /**
   * Puts a ticket in place of the one with the same id.
   *
   * @param slot the slot of that id
   * @param ticket the ticket as it is now
   * @return the ticket as it was
   */
  public Ticket replace(int slot, Ticket ticket) {
    return Objects.requireNonNull(tickets.set(slot, ticket));
  }

  /**
   * Strikes a ticket off and frees its slot.
   *
   * @param slot the slot, not a free one
   * @return the ticket
   */
  public Ticket leave(int slot) {
    Ticket ticket = Objects.requireNonNull(tickets.set(slot, null));
    strikeOff(ticket, slot);
    hashes[slot] = firstFree;
    firstFree = slot;
    size--;
    return ticket;
  }

  private void strikeOff(Ticket ticket, int slot) {
    int bucket = bucket(hashes[slot]);
    long entry = entry(hashes[slot], slot);
    for (int place = bucket; place < bucket + PLACES; place++) {
      if (entries[place] == entry) {
        entries[place] = 0;
        return;
      }
    }
    entries[bucket + PLACES]--;
    crowdedOut.remove(ticket.id());
  }
}
