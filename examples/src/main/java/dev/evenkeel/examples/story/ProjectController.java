package dev.evenkeel.examples.story;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.buffer.ChainActivity;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.explanation.Explainer;
import dev.evenkeel.scheduling.fever.BufferedChain;
import dev.evenkeel.scheduling.fever.FeverAssessment;
import dev.evenkeel.scheduling.fever.FeverChart;
import dev.evenkeel.scheduling.fever.FeverChartCalculator;
import dev.evenkeel.scheduling.fever.FeverTrendCalculator;
import dev.evenkeel.scheduling.progress.Progress;
import dev.evenkeel.scheduling.progress.ReplanOutcome;
import dev.evenkeel.scheduling.progress.Replanned;
import dev.evenkeel.scheduling.progress.Replanner;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.search.SearchBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans again at each status report and measures what it takes from the buffer. */
final class ProjectController {
  private static final int SCHEDULES = 1_000;

  private final ProjectPlan plan;
  private final ResolvedProject project;
  private final Explainer explainer;
  private final Replanner replanner;
  private final BufferedChain chain;

  ProjectController(ProjectPlan plan, ProjectCapacity capacity) {
    this.plan = plan;
    this.project = plan.project();
    this.explainer = Explainer.standard().withCapacity(capacity);
    this.replanner =
        Replanner.standard().withCapacity(capacity).withBudget(SearchBudget.ofSchedules(SCHEDULES));
    this.chain = BufferedChain.of(plan.buffer(), project, plan.schedule());
  }

  /** The project under control; reports after one that contradicts itself are left out. */
  ProjectControl control(List<Progress> reports) {
    ProjectControlBuilder control = ProjectControl.builder();
    FeverChart chart = FeverChartCalculator.standard().emptyChart();
    List<ControlReport> made = new ArrayList<>();
    Findings findings = Findings.none();
    for (Progress progress : reports) {
      ReplanOutcome outcome = replanner.replan(project, latest(made), progress);
      findings = outcome.findings();
      if (!(outcome instanceof Replanned replanned)) {
        break;
      }
      ControlReport report = new ControlReport(progress, replanned, assess(replanned, progress));
      made.add(report);
      chart = chart.append(report.buffer());
    }
    explain(control, made);
    return control
        .reports(made)
        .chart(chart)
        .trend(FeverTrendCalculator.standard().withCalendar(chain.calendar()).trend(chart))
        .findings(findings)
        .build();
  }

  private Schedule latest(List<ControlReport> made) {
    return made.isEmpty() ? plan.schedule() : made.get(made.size() - 1).plan().schedule();
  }

  private FeverAssessment assess(Replanned replanned, Progress progress) {
    Schedule schedule = replanned.schedule();
    return FeverChartCalculator.standard()
        .assess(
            chain, chain.progress(schedule, progress.asOf()), progress.asOf(), schedule.finish());
  }

  private void explain(ProjectControlBuilder control, List<ControlReport> made) {
    if (made.isEmpty()) {
      return;
    }
    ControlReport report = made.get(made.size() - 1);
    Schedule schedule = report.plan().schedule();
    Explainer asOf = explainer.withAsOf(report.asOf());
    next(report)
        .ifPresent(
            activity -> control.whyNotEarlier(asOf.whyNotEarlier(project, schedule, activity)));
    List<Milestone> milestones = project.project().milestones();
    if (!milestones.isEmpty()) {
      Milestone last = milestones.get(milestones.size() - 1);
      control.whyLate(asOf.whyLate(project, schedule, last.id()));
    }
  }

  /** The first activity of the chain that has not begun. */
  private Optional<ActivityId> next(ControlReport report) {
    return plan.buffer().chain().stream()
        .map(ChainActivity::activity)
        .filter(activity -> report.progress().of(activity).isEmpty())
        .findFirst();
  }
}
