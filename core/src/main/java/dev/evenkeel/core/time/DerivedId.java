package dev.evenkeel.core.time;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.time.internal.SetOperation;
import java.util.List;

/** The id of a combined calendar: {@code (a | b)}, cut short where an id would become too long. */
final class DerivedId {
  private static final int MAX_LENGTH = 200;

  private DerivedId() {}

  static CalendarId of(SetOperation operation, List<WorkCalendar> parts) {
    String separator = " " + operation.symbol() + " ";
    List<String> names = parts.stream().map(part -> part.id().value()).toList();
    String full = "(" + String.join(separator, names) + ")";
    return CalendarId.of(full.length() <= MAX_LENGTH ? full : shortened(full, separator, names));
  }

  /** The hash of the whole text keeps different combinations apart. */
  private static String shortened(String full, String separator, List<String> names) {
    StringBuilder text = new StringBuilder("(");
    int shown = 0;
    String tail = tail(full, names.size());
    while (text.length() + names.get(shown).length() + separator.length() + tail.length()
        <= MAX_LENGTH) {
      text.append(names.get(shown)).append(separator);
      shown++;
    }
    return text.append(tail(full, names.size() - shown)).toString();
  }

  private static String tail(String full, int hidden) {
    return hidden + " more #" + Integer.toHexString(full.hashCode()) + ")";
  }
}
