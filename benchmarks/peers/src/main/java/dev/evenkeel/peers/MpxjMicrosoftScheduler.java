package dev.evenkeel.peers;

import dev.evenkeel.benchmarks.peers.CriticalPathPeer;
import java.time.LocalDateTime;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;

/** MPXJ's critical path as Microsoft Project calculates it, on its default calendar. */
public final class MpxjMicrosoftScheduler implements CriticalPathPeer {
  private static final LocalDateTime START = LocalDateTime.of(2027, 1, 4, 8, 0);

  @Override
  public String description() {
    return "MPXJ " + ProductVersion.of("mpxj") + ", MicrosoftScheduler";
  }

  @Override
  public Model build(int[] days, int[] from, int[] to) {
    ProjectFile file = new ProjectFile();
    file.setDefaultCalendar(file.addDefaultBaseCalendar());
    Task[] tasks = new Task[days.length];
    for (int i = 0; i < tasks.length; i++) {
      tasks[i] = task(file, i, days[i]);
    }
    for (int d = 0; d < from.length; d++) {
      tasks[to[d]].addPredecessor(new Relation.Builder().predecessorTask(tasks[from[d]]));
    }
    return new MpxjModel(file);
  }

  /** The scheduler refuses a task without actual and remaining duration. */
  private static Task task(ProjectFile file, int number, int days) {
    Task task = file.addTask();
    task.setName("Task " + number);
    task.setDuration(Duration.getInstance(days, TimeUnit.DAYS));
    task.setActualDuration(Duration.getInstance(0, TimeUnit.DAYS));
    task.setRemainingDuration(Duration.getInstance(days, TimeUnit.DAYS));
    return task;
  }

  private record MpxjModel(ProjectFile file) implements Model {
    @Override
    public void schedule() {
      try {
        new MicrosoftScheduler().schedule(file, START);
      } catch (CpmException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public long criticalCount() {
      return file.getTasks().stream().filter(Task::getCritical).count();
    }
  }
}
