package dev.evenkeel.peers;

import java.io.File;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a product, as the name of its jar on the class path has it. */
public final class ProductVersion {
  private ProductVersion() {}

  /**
   * Returns the version of a jar.
   *
   * @param artifact what the name of the jar begins with
   * @return the version, "of unknown version" if there is no such jar
   */
  public static String of(String artifact) {
    Pattern jar = Pattern.compile(Pattern.quote(artifact) + "-(\\d[\\w.]*)\\.jar");
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(path -> jar.matcher(new File(path).getName()))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst()
        .orElse("of unknown version");
  }
}
