package dev.evenkeel.scheduling.buffer.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.buffer.ActivityLink;
import dev.evenkeel.scheduling.buffer.ChainActivity;
import dev.evenkeel.scheduling.buffer.FeedingChain;
import dev.evenkeel.scheduling.buffer.FeedingChainBuilder;
import dev.evenkeel.scheduling.resource.internal.ScheduleShift;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Gives feeding chains their buffers. */
public final class FeedingBuffers {
  private final ResolvedProject project;
  private final ScheduleShift schedule;
  private final ChainNetwork network;
  private final List<Size> sizes;
  private final BufferInsertion insertion;
  private final TickCalendar calendar;

  /**
   * What the buffer of a feeding chain should be.
   *
   * @param activities the chain
   * @param wanted the buffer in working time
   * @param pace how fast the chain goes forward
   */
  public record Size(List<ChainActivity> activities, Duration wanted, Pace pace) {}

  /**
   * Prepares the buffers.
   *
   * @param project the project
   * @param schedule its right-justified schedule, which will be changed
   * @param network its chains
   * @param sizes the buffer that each feeding chain should have
   */
  public FeedingBuffers(
      ResolvedProject project, ScheduleShift schedule, ChainNetwork network, List<Size> sizes) {
    this.project = project;
    this.schedule = schedule;
    this.network = network;
    this.sizes = sizes;
    this.calendar = project.calendarAt(0);
    long[] spans = sizes.stream().mapToLong(this::ticks).toArray();
    this.insertion = new BufferInsertion(project, schedule, network, spans);
  }

  private long ticks(Size size) {
    return WorkTime.nanos(size.pace().span(size.wanted()))
        .divide(WorkTime.nanos(project.tick()), 0, RoundingMode.CEILING)
        .longValueExact();
  }

  /**
   * Gives each buffer what there is before the critical chain.
   *
   * @return the feeding chains with their buffers
   */
  public List<FeedingChain> shrink() {
    insertion.shrink();
    return chains(goals());
  }

  /**
   * Gives each buffer its size; the critical chain waits.
   *
   * @return the feeding chains with their buffers
   */
  public List<FeedingChain> push() {
    insertion.shrink();
    long[] before = goals();
    insertion.push();
    return chains(before);
  }

  private long[] goals() {
    return network.chains().stream().mapToLong(insertion::goal).toArray();
  }

  /**
   * Returns when the project buffer begins.
   *
   * @return the tick
   */
  public long end() {
    return insertion.end();
  }

  private List<FeedingChain> chains(long[] before) {
    return IntStream.range(0, sizes.size()).mapToObj(k -> chain(k, before[k])).toList();
  }

  private FeedingChain chain(int number, long before) {
    Feeding feeding = network.chains().get(number);
    Size size = sizes.get(number);
    FeedingChainBuilder chain =
        FeedingChain.builder()
            .activities(size.activities())
            .wanted(size.wanted())
            .isBranch(feeding.branch());
    if (feeding.join() != Feeding.END) {
      chain.mergePoint(project.activity(feeding.join())).link(kind(feeding));
    }
    return feeding.branch() ? branch(chain, feeding) : buffered(chain, number, before);
  }

  private ActivityLink.Kind kind(Feeding feeding) {
    boolean isDependency = feeding.dependency() != Feeding.END || dependsOn(feeding);
    return isDependency ? ActivityLink.Kind.DEPENDENCY : ActivityLink.Kind.RESOURCE;
  }

  private boolean dependsOn(Feeding feeding) {
    int end = project.outgoingStart(feeding.tail() + 1);
    return IntStream.range(project.outgoingStart(feeding.tail()), end)
        .anyMatch(dependency -> project.to(dependency) == feeding.join());
  }

  private FeedingChain branch(FeedingChainBuilder chain, Feeding feeding) {
    Instant finish = project.instant(schedule.finish(feeding.tail()));
    return chain.given(Duration.ZERO).bufferStart(finish).bufferEnd(finish).build();
  }

  private FeedingChain buffered(FeedingChainBuilder chain, int number, long before) {
    Feeding feeding = network.chains().get(number);
    long goal = insertion.goal(feeding);
    long room = Math.max(0, calendar.worked(insertion.event(feeding), goal));
    long span = Math.min(room, ticks(sizes.get(number)));
    return chain
        .given(given(sizes.get(number), room))
        .bufferStart(project.instant(span == 0 ? goal : calendar.start(goal, span)))
        .bufferEnd(project.instant(goal))
        .pushed(project.tick().multipliedBy(Math.max(0, goal - before)))
        .build();
  }

  private Duration given(Size size, long room) {
    Duration length = project.tick().multipliedBy(room);
    boolean fits = length.compareTo(size.pace().span(size.wanted())) >= 0;
    return fits ? size.wanted() : size.pace().buffer(length);
  }
}
