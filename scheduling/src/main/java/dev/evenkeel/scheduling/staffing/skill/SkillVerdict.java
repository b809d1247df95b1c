package dev.evenkeel.scheduling.staffing.skill;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.SkillId;
import java.util.Set;

/**
 * Whether agents with several skills are enough, and which skills decide it.
 *
 * @param sufficiency what is certain
 * @param skills the skills that are too few together; else those that are short if everybody serves
 *     one skill only; none if there are enough agents
 * @param explanation why, in a sentence, not blank
 */
public record SkillVerdict(SkillSufficiency sufficiency, Set<SkillId> skills, String explanation) {
  /**
   * Checks the verdict.
   *
   * @param sufficiency what is certain
   * @param skills the skills that decide it
   * @param explanation why
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the explanation is blank
   */
  public SkillVerdict {
    Check.notNull(sufficiency, "sufficiency");
    skills = ImmutableSet.copyOf(Check.notNull(skills, "skills"));
    Check.notBlank(explanation, "explanation");
  }
}
