package dev.evenkeel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.testing.SharedFiles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every row of the shared oracle file: published behaviour of other products and own corner cases.
 */
class BusinessTimeOracleTest {
  private static final String FILE = "oracles/service/business-time.csv";

  @Test
  void everyRow_isMet() {
    List<String> lines = SharedFiles.assumeLines(FILE);
    List<String> header = fields(lines.get(0));
    assertThat(lines).hasSizeGreaterThan(20);
    assertSoftly(
        softly -> {
          for (String line : lines.subList(1, lines.size())) {
            Map<String, String> row = row(header, fields(line));
            softly.assertThat(actual(row)).as(line).isEqualTo(expected(row));
          }
        });
  }

  private static Object actual(Map<String, String> row) {
    WorkingTime time = calendar(row).workingTime();
    Duration work = row.get("seconds").isEmpty() ? Duration.ZERO : seconds(row.get("seconds"));
    return switch (row.get("operation")) {
      case "add" -> time.add(instant(row.get("start")), work);
      case "between" -> time.between(instant(row.get("start")), instant(row.get("end")));
      case "resolve" -> resolved(row);
      default -> throw new AssertionError("unknown operation " + row);
    };
  }

  private static Object expected(Map<String, String> row) {
    String expected = row.get("expected");
    return row.get("operation").equals("between") ? seconds(expected) : instant(expected);
  }

  private static WorkCalendar calendar(Map<String, String> row) {
    List<Holiday> holidays =
        Arrays.stream(row.get("holidays").split("[ ;]+"))
            .filter(date -> !date.isEmpty())
            .map(date -> Holiday.of(LocalDate.parse(date), "holiday"))
            .toList();
    return WeeklyCalendar.builder()
        .id(CalendarId.of(row.get("id")))
        .zone(ZoneId.of(row.get("zone")))
        .pattern(WeeklyPattern.parse(row.get("week")))
        .holidays(holidays)
        .build();
  }

  /** The calendar itself resolves: the only opening begins at the local time in question. */
  private static Instant resolved(Map<String, String> row) {
    LocalDateTime local = LocalDateTime.parse(row.get("start"));
    WorkCalendar calendar =
        WeeklyCalendar.builder()
            .id(CalendarId.of(row.get("id")))
            .zone(ZoneId.of(row.get("zone")))
            .pattern(WeeklyPattern.none())
            .addExtraOpenings(
                ExtraOpening.of(
                    "question",
                    local.toLocalDate(),
                    LocalInterval.of(local.toLocalTime(), local.toLocalTime().plusHours(4))))
            .build();
    return calendar.workingTime().nextOpening(Instant.EPOCH).orElseThrow();
  }

  private static Duration seconds(String text) {
    return Duration.ofSeconds(Long.parseLong(text));
  }

  private static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private static Map<String, String> row(List<String> header, List<String> fields) {
    assertThat(fields).hasSameSizeAs(header);
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), fields.get(i));
    }
    return row;
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (char c : (line + ",").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    return fields;
  }
}
