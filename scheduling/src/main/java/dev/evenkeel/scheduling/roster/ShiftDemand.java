package dev.evenkeel.scheduling.roster;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ShiftId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.scheduling.shift.Shift;
import dev.evenkeel.scheduling.shift.ShiftCover;
import dev.evenkeel.scheduling.shift.StaffedShift;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/** A shift that wants people, each of whom has all the skills it asks for. */
@Value.Immutable
@ValueType
public abstract class ShiftDemand {
  ShiftDemand() {}

  /**
   * Returns what names the shift.
   *
   * @return the id, unique in a roster
   */
  public abstract ShiftId id();

  /**
   * Returns when the shift is worked and what it counts for a contract.
   *
   * @return the shift
   */
  public abstract Shift shift();

  /**
   * Returns how many people the shift wants.
   *
   * @return the number, at least 1
   */
  @Value.Default
  public int people() {
    return 1;
  }

  /**
   * Returns what each of these people must be able to do.
   *
   * @return the skills with their least levels; none means that everybody will do
   */
  public abstract List<SkillLevel> skills();

  @Value.Check
  void check() {
    Check.positive(people(), "people", "shift", id());
  }

  /**
   * Tells whether somebody has the skills.
   *
   * @param person the person
   * @return true if the person has each skill at its least level or above
   * @throws NullPointerException if the person is null
   */
  public final boolean suits(Person person) {
    Check.notNull(person, "person");
    return skills().stream().allMatch(need -> person.levelOf(need.skill()) >= need.level());
  }

  /**
   * Returns the shifts of a cover, which ask for no skill. The id of the k-th shift is {@code NAME
   * START #k} with the name of its rule.
   *
   * @param cover the shifts and how many people each wants
   * @return a demand for each shift, in the same order
   * @throws NullPointerException if the cover is null
   */
  public static List<ShiftDemand> of(ShiftCover cover) {
    List<ShiftDemand> demands = new ArrayList<>();
    for (StaffedShift staffed : Check.notNull(cover, "cover").shifts()) {
      Shift shift = staffed.shift();
      String name = shift.rule() + " " + shift.start() + " #" + (demands.size() + 1);
      demands.add(builder().id(ShiftId.of(name)).shift(shift).people(staffed.people()).build());
    }
    return List.copyOf(demands);
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ShiftDemandBuilder builder() {
    return new ShiftDemandBuilder();
  }

  /**
   * Returns a builder that starts with this demand.
   *
   * @return a new builder
   */
  public abstract ShiftDemandBuilder toBuilder();
}
