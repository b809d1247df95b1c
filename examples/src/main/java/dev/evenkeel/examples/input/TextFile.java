package dev.evenkeel.examples.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a whole UTF-8 file. */
public final class TextFile {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private TextFile() {}

  /**
   * Returns the text of a file.
   *
   * @param file the file
   * @param faults where to note that it cannot be read
   * @return the text without a byte order mark, empty after a fault
   */
  public static Optional<String> read(Path file, InputFaults faults) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (NoSuchFileException e) {
      return unreadable(file, faults, "file must exist but was not found");
    } catch (CharacterCodingException e) {
      return unreadable(file, faults, "file must be UTF-8 text but holds other bytes");
    } catch (IOException e) {
      return unreadable(file, faults, "file must be readable but was not");
    }
  }

  private static Optional<String> unreadable(Path file, InputFaults faults, String text) {
    faults.add(Place.of(name(file)), InputFault.UNREADABLE_FILE, text);
    return Optional.empty();
  }

  /**
   * Returns the last part of a path.
   *
   * @param file the path
   * @return the name of the file
   */
  public static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
