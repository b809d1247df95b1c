package dev.evenkeel.risk.register;

import dev.evenkeel.core.check.Check;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a risk comes from: a place in a tree, written as the names from the root, separated by
 * slashes, such as {@code technology/failure/telephony}. Any tree can be used; the built-in
 * categories are those that projects of customer service meet most.
 *
 * @param path the names from the root, separated by slashes; none is blank
 */
public record RiskCategory(String path) implements Comparable<RiskCategory> {
  /** The service cannot be reached or answers too slowly. */
  public static final RiskCategory SERVICE_INTERRUPTION = new RiskCategory("service-interruption");

  /** A system that the work depends on fails. */
  public static final RiskCategory TECHNOLOGY_FAILURE = new RiskCategory("technology-failure");

  /** Customers come to want something else than was planned. */
  public static final RiskCategory CUSTOMER_EXPECTATION_CHANGE =
      new RiskCategory("customer-expectation-change");

  /** People or skills are missing. */
  public static final RiskCategory STAFFING_SKILL = new RiskCategory("staffing-skill");

  /** A supplier or partner delivers late, badly or not at all. */
  public static final RiskCategory SUPPLIER = new RiskCategory("supplier");

  /** Data are lost, damaged or late on their way to a new system. */
  public static final RiskCategory DATA_MIGRATION = new RiskCategory("data-migration");

  /** Those for whom something is made do not use it. */
  public static final RiskCategory ADOPTION = new RiskCategory("adoption");

  /** A law, a contract or a data protection rule is broken. */
  public static final RiskCategory COMPLIANCE = new RiskCategory("compliance");

  /** What is to be delivered grows or changes. */
  public static final RiskCategory SCOPE = new RiskCategory("scope");

  /** Somebody who should know does not. */
  public static final RiskCategory COMMUNICATION = new RiskCategory("communication");

  /**
   * Checks the path.
   *
   * @param path the names from the root, separated by slashes
   * @throws NullPointerException if the path is null
   * @throws IllegalArgumentException if a name is blank
   */
  public RiskCategory {
    Check.notNull(path, "path");
    Check.that(
        Stream.of(path.split("/", -1)).noneMatch(String::isBlank),
        "names in the path of a risk category must not be blank but were '%s'",
        path);
  }

  /**
   * Returns a category.
   *
   * @param path the names from the root, separated by slashes
   * @return the category
   * @throws NullPointerException if the path is null
   * @throws IllegalArgumentException if a name is blank
   */
  public static RiskCategory of(String path) {
    return new RiskCategory(path);
  }

  /**
   * Returns the built-in categories.
   *
   * @return the categories named by the constants of this type, in that order
   */
  public static List<RiskCategory> builtIn() {
    return List.of(
        SERVICE_INTERRUPTION,
        TECHNOLOGY_FAILURE,
        CUSTOMER_EXPECTATION_CHANGE,
        STAFFING_SKILL,
        SUPPLIER,
        DATA_MIGRATION,
        ADOPTION,
        COMPLIANCE,
        SCOPE,
        COMMUNICATION);
  }

  /**
   * Returns the category above this one.
   *
   * @return the parent, empty for a root
   */
  public Optional<RiskCategory> parent() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? Optional.empty() : Optional.of(new RiskCategory(path.substring(0, slash)));
  }

  /**
   * Returns whether this category is another one or below it.
   *
   * @param other the category that may contain this one
   * @return true if this path is the other path or begins with it and a slash
   * @throws NullPointerException if the other category is null
   */
  public boolean isWithin(RiskCategory other) {
    return path.equals(other.path) || path.startsWith(other.path + "/");
  }

  @Override
  public int compareTo(RiskCategory other) {
    return path.compareTo(other.path);
  }

  /**
   * Returns the path alone.
   *
   * @return the path
   */
  @Override
  public String toString() {
    return path;
  }
}
