package dev.evenkeel.examples.files.people;

import com.google.common.base.Splitter;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.RegionId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.PersonBuilder;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.examples.files.Fields;
import dev.evenkeel.examples.input.CsvFile;
import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.InputRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/** Reads {@code people.csv}. */
public final class PeopleFile {
  public static final String NAME = "people.csv";

  private static final List<String> COLUMNS =
      List.of(
          "id", "name", "team", "region", "calendar", "cost_per_hour", "project_share", "skills");

  private static final String HOLIDAY_RULE =
      "a country or region whose holidays are known, like de or de-be,";

  private PeopleFile() {}

  private static RegionId region(String code) {
    JollydayHolidays.of(code);
    return RegionId.of(code);
  }

  /** The people whose rows are sound; a calendar that is not in the set is a fault. */
  public static List<PersonRow> read(Path folder, Set<String> calendars, InputFaults faults) {
    List<PersonRow> rows = new ArrayList<>();
    Set<PersonId> ids = new LinkedHashSet<>();
    for (InputRecord row : CsvFile.read(folder.resolve(NAME), COLUMNS, faults)) {
      person(row, calendars)
          .ifPresent(
              person -> {
                if (ids.add(person.person().id())) {
                  rows.add(person);
                } else {
                  row.fault(
                      "id",
                      InputFault.CONTRADICTION,
                      "person '" + person.person().id() + "' is there twice");
                }
              });
    }
    return rows;
  }

  private static Optional<PersonRow> person(InputRecord row, Set<String> calendars) {
    PersonBuilder builder =
        Person.builder()
            .id(Fields.id(row, "id", PersonId::of))
            .name(row.text("name"))
            .team(Fields.optionalId(row, "team", TeamId::of))
            .region(row.optionalParsed("region", HOLIDAY_RULE, PeopleFile::region))
            .costPerHour(Fields.optionalMoney(row, "cost_per_hour", CurrencyUnit.EUR))
            .skills(skills(row));
    if (row.has("project_share")) {
      builder.projectShare(row.number("project_share"));
    }
    String calendar = row.text("calendar");
    if (!calendar.isBlank() && !calendars.contains(calendar)) {
      row.fault(
          "calendar",
          InputFault.CONTRADICTION,
          "calendar must be one of " + calendars + " but was '" + calendar + "'");
    }
    return row.build(() -> new PersonRow(builder.build(), calendar));
  }

  /** Skills are written as {@code skill:level}, separated by blanks. */
  private static List<SkillLevel> skills(InputRecord row) {
    return row.parsed(
        "skills",
        "skills like phone:4 billing:3 with levels from 1 to 5",
        text ->
            Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(text)
                .map(PeopleFile::skillLevel)
                .toList(),
        List.of());
  }

  private static SkillLevel skillLevel(String text) {
    List<String> parts = Splitter.on(':').limit(2).splitToList(text);
    if (parts.size() != 2) {
      throw new IllegalArgumentException(text);
    }
    return SkillLevel.of(parts.get(0), Integer.parseInt(parts.get(1)));
  }
}
