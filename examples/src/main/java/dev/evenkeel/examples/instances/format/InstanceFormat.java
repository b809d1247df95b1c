package dev.evenkeel.examples.instances.format;

import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.draft.FileFaults;
import dev.evenkeel.examples.instances.multiskill.ImopseReader;
import dev.evenkeel.examples.instances.multiskill.MspspReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that can be read, each known by the ending of its files. */
public enum InstanceFormat {
  /**
   * Single-mode instances of PSPLIB (R. Kolisch and A. Sprecher, "PSPLIB – a project scheduling
   * problem library", European Journal of Operational Research 96, 1996).
   */
  PSPLIB_SINGLE_MODE(".sm", PsplibReader::read),
  /** Multi-mode instances of PSPLIB, and of MMLIB, which writes the same with fewer lines. */
  PSPLIB_MULTI_MODE(".mm", PsplibReader::read),
  /** The format of J. H. Patterson's set (Management Science 30, 1984), used by many later ones. */
  PATTERSON(".rcp", PattersonReader::read),
  /**
   * MSPSP-InstLib (K. D. Young, T. Feydy and A. Schutt, "Constraint programming applied to the
   * multi-skill project scheduling problem", CP 2017): data files of MiniZinc.
   */
  MSPSP(".dzn", MspspReader::read),
  /**
   * iMOPSE (P. B. Myszkowski et al., "Hybrid ant colony optimization in solving multi-skill
   * resource-constrained project scheduling problem", Soft Computing, 2014).
   */
  IMOPSE(".def", ImopseReader::read),
  /**
   * Real projects (J. Batselier and M. Vanhoucke, "Construction and evaluation framework for a
   * real- life project database", International Journal of Project Management 33, 2015) as JSON.
   */
  REAL_PROJECT(".json", RealProjectReader::read);

  private final String ending;
  private final Parser parser;

  InstanceFormat(String ending, Parser parser) {
    this.ending = ending;
    this.parser = parser;
  }

  /** Reads the text of a file. */
  private interface Parser {
    Optional<ProjectInstance> read(String text, FileFaults faults);
  }

  /**
   * Returns how the names of files in this format end.
   *
   * @return the ending with its dot, in small letters
   */
  public String ending() {
    return ending;
  }

  /**
   * Returns the format of a file, judged by its name alone.
   *
   * @param fileName the name of the file; small and capital letters are the same
   * @return the format, or empty if the ending is none of those known
   */
  public static Optional<InstanceFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith(format.ending)).findFirst();
  }

  /**
   * Returns the format of a file, judged by its name alone.
   *
   * @param file the file
   * @return the format, or empty if the ending is none of those known
   */
  public static Optional<InstanceFormat> of(Path file) {
    return of(file.toString());
  }

  /**
   * Reads the text of a file in this format.
   *
   * @param fileName the name of the file
   * @param text what is in it
   * @param faults where to note all that is wrong with it
   * @return the instance, empty if there is any fault
   */
  public Optional<ProjectInstance> read(String fileName, String text, InputFaults faults) {
    return parser.read(text, new FileFaults(fileName, faults));
  }
}
