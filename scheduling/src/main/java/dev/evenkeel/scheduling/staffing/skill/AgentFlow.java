package dev.evenkeel.scheduling.staffing.skill;

import dev.evenkeel.core.id.SkillId;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The greatest flow of agents from groups to the needs of skills, by shortest augmenting paths (J.
 * Edmonds and R. M. Karp 1972). Where a search ends without a path, the skills it has seen need more
 * than all groups that have any of them (P. Hall 1935).
 */
final class AgentFlow {
  private static final int NONE = -1;

  private final boolean[][] able;
  private final int[] free;
  private final int[] missing;
  private final int[][] flow;
  private final int[] groupOfSkill;
  private final int[] skillOfGroup;

  AgentFlow(List<AgentGroup> groups, List<SkillId> skills, int[] needs) {
    able = new boolean[groups.size()][skills.size()];
    free = groups.stream().mapToInt(AgentGroup::agents).toArray();
    missing = needs.clone();
    flow = new int[groups.size()][skills.size()];
    groupOfSkill = new int[skills.size()];
    skillOfGroup = new int[groups.size()];
    for (int group = 0; group < groups.size(); group++) {
      for (int skill = 0; skill < skills.size(); skill++) {
        able[group][skill] = groups.get(group).skills().contains(skills.get(skill));
      }
    }
    for (int skill = 0; skill < missing.length; skill++) {
      meet(skill);
    }
  }

  int flow(int group, int skill) {
    return flow[group][skill];
  }

  int missing() {
    return Arrays.stream(missing).sum();
  }

  /** Returns which skills need more together than have any of them; none if no need is unmet. */
  boolean[] shortSkills() {
    boolean[] isShort = new boolean[missing.length];
    for (int skill = 0; skill < missing.length; skill++) {
      if (missing[skill] > 0) {
        search(skill);
        for (int seen = 0; seen < isShort.length; seen++) {
          isShort[seen] |= groupOfSkill[seen] != NONE || seen == skill;
        }
      }
    }
    return isShort;
  }

  private void meet(int skill) {
    int group = search(skill);
    while (missing[skill] > 0 && group != NONE) {
      move(skill, group);
      group = search(skill);
    }
  }

  /** Returns a group with free agents to which a path leads from a skill, and keeps the path. */
  private int search(int start) {
    Arrays.fill(groupOfSkill, NONE);
    Arrays.fill(skillOfGroup, NONE);
    Deque<Integer> skills = new ArrayDeque<>(List.of(start));
    while (!skills.isEmpty()) {
      int skill = skills.remove();
      for (int group = 0; group < able.length; group++) {
        if (able[group][skill] && skillOfGroup[group] == NONE) {
          skillOfGroup[group] = skill;
          if (free[group] > 0) {
            return group;
          }
          addServed(group, start, skills);
        }
      }
    }
    return NONE;
  }

  private void addServed(int group, int start, Deque<Integer> skills) {
    for (int skill = 0; skill < missing.length; skill++) {
      if (flow[group][skill] > 0 && skill != start && groupOfSkill[skill] == NONE) {
        groupOfSkill[skill] = group;
        skills.add(skill);
      }
    }
  }

  private void move(int start, int end) {
    int agents = Math.min(missing[start], free[end]);
    int skill = skillOfGroup[end];
    while (skill != start) {
      int group = groupOfSkill[skill];
      agents = Math.min(agents, flow[group][skill]);
      skill = skillOfGroup[group];
    }
    int group = end;
    skill = skillOfGroup[end];
    flow[group][skill] += agents;
    while (skill != start) {
      group = groupOfSkill[skill];
      flow[group][skill] -= agents;
      skill = skillOfGroup[group];
      flow[group][skill] += agents;
    }
    free[end] -= agents;
    missing[start] -= agents;
  }
}
