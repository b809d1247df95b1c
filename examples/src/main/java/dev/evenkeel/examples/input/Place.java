package dev.evenkeel.examples.input;

/**
 * Where a value was read.
 *
 * @param file the name of the file
 * @param line the line, from 1; 0 for the file as a whole
 * @param field the field, empty for the line as a whole
 */
public record Place(String file, int line, String field) {

  /**
   * Returns the place of a whole file.
   *
   * @param file the name of the file
   * @return the place
   */
  public static Place of(String file) {
    return new Place(file, 0, "");
  }

  /**
   * Returns the place of a line.
   *
   * @param file the name of the file
   * @param line the line, from 1
   * @return the place
   */
  public static Place of(String file, int line) {
    return new Place(file, line, "");
  }

  /**
   * Returns a field of the same line.
   *
   * @param field the field
   * @return the place
   */
  public Place withField(String field) {
    return new Place(file, line, field);
  }

  /**
   * Returns file and line, such as {@code people.csv:7}.
   *
   * @return the words
   */
  public String fileAndLine() {
    return line == 0 ? file : file + ":" + line;
  }
}
