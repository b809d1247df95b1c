package dev.evenkeel.scheduling.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.core.people.SkillLevel;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TicketTest {
  private static final Ticket TICKET = Tickets.arrivedAt("T", 0).build();

  @Test
  void build_leastParts_weighsOnePerHour() {
    assertThat(TICKET.delayCost()).isEqualTo(DelayCost.linear(1));
    assertThat(TICKET.work()).isEmpty();
    assertThat(TICKET.toBuilder().build()).isEqualTo(TICKET);
  }

  @Test
  void build_workOutOfRange_namesTheTicket() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TICKET.toBuilder().work(Duration.ofNanos(999)).build())
        .withMessage("work must be at least PT0.000001S but was PT0.000000999S in ticket 'T'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TICKET.toBuilder().work(Duration.ofDays(36_526)).build())
        .withMessageStartingWith("work must be at most PT876600H");
  }

  @Test
  void build_timesOutOfRange_namesTheTicket() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TICKET.toBuilder().arrived(Instant.MIN).build())
        .withMessageStartingWith("arrival must be at least 1800-01-01T00:00:00Z")
        .withMessageEndingWith("in ticket 'T'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TICKET.toBuilder().due(Instant.MAX).build())
        .withMessageStartingWith("due instant must be at most 2150-01-01T00:00:00Z");
  }

  @Test
  void build_skillTwice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TICKET.toBuilder()
                    .addSkills(SkillLevel.of("french", 1), SkillLevel.of("french", 2))
                    .build())
        .withMessage("skills must not repeat but had 'french' twice in ticket 'T'");
  }
}
