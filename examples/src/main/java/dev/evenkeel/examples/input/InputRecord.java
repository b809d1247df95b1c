package dev.evenkeel.examples.input;

import static dev.evenkeel.examples.input.InputFault.BAD_VALUE;
import static dev.evenkeel.examples.input.InputFault.CONTRADICTION;
import static dev.evenkeel.examples.input.InputFault.MISSING_FIELD;
import static dev.evenkeel.examples.input.InputFault.UNKNOWN_FIELD;

import dev.evenkeel.core.check.Reason;
import dev.evenkeel.examples.input.InputValue.Kind;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A row of a CSV file or an object of a JSON file. Each question about a field answers with its
 * value or notes the fault and answers with a stand-in; {@link #build} then refuses to make
 * anything of a record that has a fault, so no stand-in ever leaves the reader.
 */
public final class InputRecord implements InputElement {
  private final Place place;
  private final InputFaults faults;
  private final @Nullable InputRecord parent;
  private final Map<String, InputElement> fields = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private String path = "";
  private boolean faulty;

  InputRecord(Place place, InputFaults faults, @Nullable InputRecord parent) {
    this.place = place;
    this.faults = faults;
    this.parent = parent;
  }

  void put(String field, InputElement element) {
    if (fields.putIfAbsent(field, element) != null) {
      fault(place(field, element.line()), CONTRADICTION, "field '" + field + "' occurs twice");
    }
  }

  InputFaults faults() {
    return faults;
  }

  @Override
  public int line() {
    return place.line();
  }

  /**
   * Returns where a field stands.
   *
   * @param field the field
   * @return its file and line; the line of the record if the field is absent
   */
  public Place place(String field) {
    InputElement element = fields.get(field);
    return place(field, element == null ? line() : element.line());
  }

  private Place place(String field, int line) {
    return new Place(place.file(), line, path + field);
  }

  /**
   * Says where in its file this record stands, for files that hold everything on one line. Faults
   * noted from now on carry it before their field.
   *
   * @param where the way to the record, such as {@code tasks[3]}
   */
  public void locate(String where) {
    path = where + ".";
  }

  /**
   * Notes a fault of a field.
   *
   * @param field the field
   * @param reason which kind
   * @param text the full sentence
   */
  public void fault(String field, Reason reason, String text) {
    fault(place(field), reason, text);
  }

  private void fault(Place where, Reason reason, String text) {
    faults.add(where, reason, text);
    for (InputRecord record = this; record != null; record = record.parent) {
      record.faulty = true;
    }
  }

  /**
   * Returns whether no fault of this record or of one inside it has been noted so far.
   *
   * @return true if there is none
   */
  public boolean isSound() {
    return !faulty;
  }

  /**
   * Returns whether a field is there and not empty.
   *
   * @param field the field
   * @return true if it has a value
   */
  public boolean has(String field) {
    asked.add(field);
    InputElement element = fields.get(field);
    return element != null && !(element instanceof InputValue value && value.text().isBlank());
  }

  /**
   * Returns a text.
   *
   * @param field the field
   * @return the text, blank after a fault
   */
  public String text(String field) {
    return value(field, Kind.TEXT, "a text", Function.identity(), "");
  }

  /**
   * Returns a text that may be missing.
   *
   * @param field the field
   * @return the text, empty if the field is absent or blank
   */
  public Optional<String> optionalText(String field) {
    return has(field) ? Optional.of(text(field)) : Optional.empty();
  }

  /**
   * Returns a finite number.
   *
   * @param field the field
   * @return the number, 0 after a fault
   */
  public double number(String field) {
    return value(field, Kind.NUMBER, "a number", InputRecord::finite, 0.0);
  }

  private static double finite(String text) {
    double value = Double.parseDouble(text);
    if (!Double.isFinite(value) || text.matches(".*[a-df-zA-DF-Z].*")) {
      throw new NumberFormatException(text);
    }
    return value;
  }

  /**
   * Returns a whole number.
   *
   * @param field the field
   * @return the number, 0 after a fault
   */
  public int integer(String field) {
    return value(field, Kind.NUMBER, "a whole number", Integer::parseInt, 0);
  }

  /**
   * Returns true or false.
   *
   * @param field the field
   * @param standard the answer if the field is absent
   * @return the value
   */
  public boolean flag(String field, boolean standard) {
    return has(field)
        ? value(field, Kind.BOOLEAN, "true or false", InputRecord::truth, standard)
        : standard;
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  /**
   * Returns a constant of an enum, written as its name.
   *
   * @param field the field
   * @param type the enum
   * @param <E> the enum
   * @return the constant, the first one after a fault
   */
  public <E extends Enum<E>> E choice(String field, Class<E> type) {
    E[] constants = type.getEnumConstants();
    String rule = "one of " + List.of(constants);
    return value(field, Kind.TEXT, rule, text -> Enum.valueOf(type, text), constants[0]);
  }

  /**
   * Returns a text read by a parser.
   *
   * @param field the field
   * @param rule what the value must be, such as "a date like 2027-05-31"
   * @param parser makes the value or throws an {@code IllegalArgumentException} or {@code
   *     DateTimeException}
   * @param standIn the answer after a fault
   * @param <T> the type of the value
   * @return the value
   */
  public <T> T parsed(String field, String rule, Function<String, T> parser, T standIn) {
    return value(field, Kind.TEXT, rule, parser, standIn);
  }

  /**
   * Returns a text read by a parser, where the field may be missing.
   *
   * @param field the field
   * @param rule what the value must be
   * @param parser makes the value
   * @param <T> the type of the value
   * @return the value, empty if the field is absent, blank or faulty
   */
  public <T> Optional<T> optionalParsed(String field, String rule, Function<String, T> parser) {
    if (!has(field)) {
      return Optional.empty();
    }
    Function<String, Optional<T>> present = text -> Optional.of(parser.apply(text));
    return value(field, Kind.TEXT, rule, present, Optional.empty());
  }

  private <T> T value(String field, Kind kind, String rule, Function<String, T> parser, T standIn) {
    asked.add(field);
    InputElement element = fields.get(field);
    if (element instanceof InputValue value && !value.text().isBlank()) {
      return parse(field, value, kind, rule, parser).orElse(standIn);
    }
    if (element instanceof InputList || element instanceof InputRecord) {
      fault(field, BAD_VALUE, field + " must be " + rule + " but was a list or an object");
    } else {
      fault(field, MISSING_FIELD, field + " must be " + rule + " but is missing");
    }
    return standIn;
  }

  private <T> Optional<T> parse(
      String field, InputValue value, Kind kind, String rule, Function<String, T> parser) {
    if (value.mayBe(kind)) {
      try {
        return Optional.of(parser.apply(value.text()));
      } catch (IllegalArgumentException | DateTimeException e) {
        fault(field, BAD_VALUE, mustBe(field, rule, value));
        return Optional.empty();
      }
    }
    fault(field, BAD_VALUE, mustBe(field, rule, value));
    return Optional.empty();
  }

  private static String mustBe(String field, String rule, InputValue value) {
    return field + " must be " + rule + " but was '" + value.text() + "'";
  }

  /**
   * Returns a record inside this one.
   *
   * @param field the field
   * @return the record, an empty one after a fault
   */
  public InputRecord record(String field) {
    asked.add(field);
    InputElement element = fields.get(field);
    if (element instanceof InputRecord record) {
      return record;
    }
    if (element == null) {
      fault(field, MISSING_FIELD, field + " must be an object but is missing");
    } else {
      fault(field, BAD_VALUE, field + " must be an object but was something else");
    }
    return new InputRecord(place(field), new InputFaults(), this);
  }

  /**
   * Returns whether a field holds a record.
   *
   * @param field the field
   * @return true if it is an object
   */
  public boolean isRecord(String field) {
    return fields.get(field) instanceof InputRecord;
  }

  /**
   * Returns the records of a list.
   *
   * @param field the field
   * @return the records in order; none if the field is absent
   */
  public List<InputRecord> records(String field) {
    List<InputRecord> records = new ArrayList<>();
    for (InputElement element : elements(field)) {
      if (element instanceof InputRecord record) {
        records.add(record);
      } else {
        fault(place(field, element.line()), BAD_VALUE, field + " must be a list of objects");
      }
    }
    return records;
  }

  /**
   * Returns the texts of a list.
   *
   * @param field the field
   * @return the texts in order; none if the field is absent
   */
  public List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (InputElement element : elements(field)) {
      if (element instanceof InputValue value && value.mayBe(Kind.TEXT)) {
        texts.add(value.text());
      } else {
        fault(place(field, element.line()), BAD_VALUE, field + " must be a list of texts");
      }
    }
    return texts;
  }

  /**
   * Returns the numbers of a list.
   *
   * @param field the field
   * @return the finite numbers in order; none if the field is absent
   */
  public List<Double> numbers(String field) {
    return numbers(field, "a list of numbers", InputRecord::finite);
  }

  /**
   * Returns the whole numbers of a list.
   *
   * @param field the field
   * @return the numbers in order; none if the field is absent
   */
  public List<Integer> integers(String field) {
    return numbers(field, "a list of whole numbers", Integer::parseInt);
  }

  private <T> List<T> numbers(String field, String rule, Function<String, T> parser) {
    List<T> numbers = new ArrayList<>();
    for (InputElement element : elements(field)) {
      if (element instanceof InputValue value && value.mayBe(Kind.NUMBER)) {
        parse(field, value, Kind.NUMBER, rule, parser).ifPresent(numbers::add);
      } else {
        fault(place(field, element.line()), BAD_VALUE, field + " must be " + rule);
      }
    }
    return numbers;
  }

  private List<InputElement> elements(String field) {
    asked.add(field);
    InputElement element = fields.get(field);
    if (element == null) {
      return List.of();
    }
    if (element instanceof InputList list) {
      return list.elements();
    }
    fault(field, BAD_VALUE, field + " must be a list");
    return List.of();
  }

  /**
   * Returns every field as a text, for records whose field names are data.
   *
   * @return name and value in order; values that are no text are faults
   */
  public Map<String, String> entries() {
    Map<String, String> entries = new LinkedHashMap<>();
    List.copyOf(fields.keySet()).forEach(field -> entries.put(field, text(field)));
    return entries;
  }

  /**
   * Makes something of this record once all its fields were asked for: notes the fields that nobody
   * asked for, and refuses if this record or one inside it has a fault. An {@code
   * IllegalArgumentException} of the maker is a fault of this record.
   *
   * @param maker makes the object
   * @param <T> the type of the object
   * @return the object, empty after a fault
   */
  public <T> Optional<T> build(Supplier<T> maker) {
    noteUnknownFields();
    if (faulty) {
      return Optional.empty();
    }
    try {
      return Optional.of(maker.get());
    } catch (IllegalArgumentException | DateTimeException e) {
      fault(place, BAD_VALUE, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void noteUnknownFields() {
    for (String field : fields.keySet()) {
      if (!asked.contains(field)) {
        fault(field, UNKNOWN_FIELD, "field '" + field + "' is unknown; known are " + asked);
      }
    }
    asked.addAll(fields.keySet());
  }
}
