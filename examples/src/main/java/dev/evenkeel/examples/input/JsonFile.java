package dev.evenkeel.examples.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.evenkeel.examples.input.InputValue.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON file whose outermost value is an object. Every value keeps the line on which it
 * starts; {@code null} counts as absent.
 */
public final class JsonFile {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final String name;
  private final InputFaults faults;

  private JsonFile(String name, InputFaults faults) {
    this.name = name;
    this.faults = faults;
  }

  /**
   * Returns the object in a file.
   *
   * @param file the file
   * @param faults where to note what is wrong
   * @return the object, empty if the file cannot be read as one
   */
  public static Optional<InputRecord> read(Path file, InputFaults faults) {
    return TextFile.read(file, faults).flatMap(text -> parse(TextFile.name(file), text, faults));
  }

  /**
   * Returns the object in a text.
   *
   * @param name the name of the file that holds the text
   * @param text the text
   * @param faults where to note what is wrong
   * @return the object, empty if the text cannot be read as one
   */
  public static Optional<InputRecord> parse(String name, String text, InputFaults faults) {
    return new JsonFile(name, faults).parse(text);
  }

  private Optional<InputRecord> parse(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return broken(line(parser), "the file must hold one JSON object");
      }
      InputRecord root = object(parser, null);
      return parser.nextToken() == null
          ? Optional.of(root)
          : broken(line(parser), "nothing may follow the JSON object");
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      return broken(Math.max(line, 1), e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<InputRecord> broken(int line, String text) {
    faults.add(Place.of(name, line), InputFault.BROKEN_SYNTAX, text);
    return Optional.empty();
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private InputRecord object(JsonParser parser, @Nullable InputRecord parent) throws IOException {
    InputRecord record = new InputRecord(Place.of(name, line(parser)), faults, parent);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token != JsonToken.VALUE_NULL) {
        record.put(field, element(parser, token, record));
      }
    }
    return record;
  }

  /**
   * Jackson itself refuses input that is nested deeper than 500 levels, so this cannot run away.
   */
  private InputElement element(JsonParser parser, JsonToken token, InputRecord parent)
      throws IOException {
    return switch (token) {
      case START_OBJECT -> object(parser, parent);
      case START_ARRAY -> list(parser, parent);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> value(parser, Kind.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> value(parser, Kind.BOOLEAN);
      default -> value(parser, Kind.TEXT);
    };
  }

  private static InputValue value(JsonParser parser, Kind kind) throws IOException {
    return new InputValue(parser.getText(), kind, line(parser));
  }

  private InputList list(JsonParser parser, InputRecord parent) throws IOException {
    int line = line(parser);
    List<InputElement> elements = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      elements.add(element(parser, token, parent));
    }
    return new InputList(List.copyOf(elements), line);
  }
}
