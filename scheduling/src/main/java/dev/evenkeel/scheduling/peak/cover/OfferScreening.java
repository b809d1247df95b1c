package dev.evenkeel.scheduling.peak.cover;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.scheduling.peak.PeakFault;
import dev.evenkeel.scheduling.peak.SkillLoad;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/** Sorts offers and leaves out those that cannot be used. */
final class OfferScreening {
  private final SkillLoad load;
  private final FindingsCollector findings = new FindingsCollector();
  private final List<TemporaryStaff> temporary = new ArrayList<>();
  private final List<OvertimeOffer> overtime = new ArrayList<>();
  private final List<MovableHoliday> holidays = new ArrayList<>();
  private final Set<CurrencyUnit> currencies = new LinkedHashSet<>();

  OfferScreening(SkillLoad load, List<StaffingOffer> offers) {
    this.load = load;
    new LinkedHashSet<>(offers).forEach(this::screen);
    Check.that(currencies.size() <= 1, "offers must be in one currency but were in %s", currencies);
  }

  private void screen(StaffingOffer offer) {
    if (offer instanceof TemporaryStaff staff) {
      temporary.add(staff);
      currencies.add(staff.perHour().getCurrencyUnit());
    } else if (offer instanceof OvertimeOffer over) {
      screen(over);
    } else {
      screen((MovableHoliday) offer);
    }
  }

  private void screen(OvertimeOffer offer) {
    if (hasSkill(offer.person(), offer)) {
      offer
          .person()
          .costPerHour()
          .ifPresentOrElse(
              cost -> {
                overtime.add(offer);
                currencies.add(cost.getCurrencyUnit());
              },
              () ->
                  warn(
                      PeakFault.COST_UNKNOWN,
                      offer,
                      "the cost per hour must be known for overtime but is not"));
    }
  }

  private void screen(MovableHoliday offer) {
    if (!offer.isThere()) {
      warn(
          PeakFault.HOLIDAY_NOT_THERE,
          offer,
          "the calendar '" + offer.hours().id() + "' must have a holiday on " + offer.date());
    } else if (!HolidayMoves.isPossible(load.levels(), offer)) {
      warn(
          PeakFault.NOBODY_TO_SPARE,
          offer,
          "somebody must be known to be spare in all hours that are lost on "
              + offer.newDate()
              + " but is not");
    } else if (hasSkill(offer.person(), offer)) {
      holidays.add(offer);
    }
  }

  private boolean hasSkill(Person person, StaffingOffer offer) {
    boolean hasSkill = person.levelOf(load.skill()) >= load.minimumLevel();
    if (!hasSkill) {
      warn(
          PeakFault.SKILL_TOO_LOW,
          offer,
          "the level of '"
              + load.skill()
              + "' must be at least "
              + load.minimumLevel()
              + " but was "
              + person.levelOf(load.skill()));
    }
    return hasSkill;
  }

  private void warn(PeakFault fault, StaffingOffer offer, String text) {
    findings.add(Finding.warning(fault, offer.name(), text));
  }

  List<TemporaryStaff> temporary() {
    return temporary;
  }

  List<OvertimeOffer> overtime() {
    return overtime;
  }

  List<MovableHoliday> holidays() {
    return holidays;
  }

  Optional<CurrencyUnit> currency() {
    return currencies.stream().findFirst();
  }

  Findings findings() {
    return findings.collect();
  }
}
