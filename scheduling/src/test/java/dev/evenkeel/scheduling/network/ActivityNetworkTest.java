package dev.evenkeel.scheduling.network;

import static dev.evenkeel.core.project.DependencyType.FINISH_TO_FINISH;
import static dev.evenkeel.core.project.DependencyType.FINISH_TO_START;
import static dev.evenkeel.core.project.DependencyType.START_TO_FINISH;
import static dev.evenkeel.core.project.DependencyType.START_TO_START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityNetworkTest {
  @Test
  void build_everythingAdded_isKept() {
    ActivityNetworkBuilder builder = ActivityNetwork.builder();
    assertThat(builder.addActivity(5)).isZero();
    assertThat(builder.addActivity(7, 3, 40)).isEqualTo(1);
    builder.projectDeadline(60);
    assertThat(builder.addProject()).isEqualTo(1);
    assertThat(builder.addActivity(0)).isEqualTo(2);
    builder.addDependency(2, 0).addDependency(1, 0, START_TO_FINISH, -4);
    ActivityNetwork network = builder.build();

    assertThat(network.activityCount()).isEqualTo(3);
    assertThat(network.dependencyCount()).isEqualTo(2);
    assertThat(network.projectCount()).isEqualTo(2);
    assertThat(network.isContinuous()).isTrue();
    assertThat(network.duration(1)).isEqualTo(7);
    assertThat(network.release(1)).isEqualTo(3);
    assertThat(network.deadline(1)).isEqualTo(40);
    assertThat(network.deadline(0)).isEqualTo(ActivityNetwork.NO_DEADLINE);
    assertThat(network.projectOf(1)).isZero();
    assertThat(network.projectOf(2)).isEqualTo(1);
    assertThat(network.projectDeadline(0)).isEqualTo(60);
    assertThat(network.projectDeadline(1)).isEqualTo(ActivityNetwork.NO_DEADLINE);
    assertThat(network.topological(2)).isZero();
    assertThat(network).hasToString("network of 3 activities and 2 dependencies");
  }

  @Test
  void build_dependencies_areNumberedBySuccessorInTheOrderAdded() {
    ActivityNetworkBuilder builder = ActivityNetwork.builder(4, 4);
    for (int k = 0; k < 4; k++) {
      builder.addActivity(1);
    }
    builder
        .addDependency(0, 3, FINISH_TO_FINISH, 2)
        .addDependency(0, 2)
        .addDependency(1, 3, START_TO_START, -1)
        .addDependency(2, 3, START_TO_FINISH, ActivityNetworkBuilder.MOST_TICKS);
    ActivityNetwork network = builder.build();

    int first = network.incomingStart(3);
    assertThat(network.incomingEnd(3)).isEqualTo(first + 3);
    assertThat(List.of(network.from(first), network.from(first + 1), network.from(first + 2)))
        .containsExactly(0, 1, 2);
    assertThat(List.of(network.type(first), network.type(first + 1), network.type(first + 2)))
        .containsExactly(FINISH_TO_FINISH, START_TO_START, START_TO_FINISH);
    assertThat(List.of(network.lag(first), network.lag(first + 1), network.lag(first + 2)))
        .containsExactly(2L, -1L, ActivityNetworkBuilder.MOST_TICKS);
    assertThat(network.type(network.incomingStart(2))).isEqualTo(FINISH_TO_START);
  }

  @Test
  void build_calledAgain_hasWhatWasAddedSince() {
    ActivityNetworkBuilder builder = ActivityNetwork.builder();
    builder.addActivity(2);
    ActivityNetwork before = builder.build();
    builder.addDependency(0, builder.addActivity(3));

    assertThat(before.activityCount()).isEqualTo(1);
    assertThat(CriticalPathCalculator.standard().calculate(builder.build()).finish()).isEqualTo(5);
  }

  @Test
  void build_cycle_isReportedAsItsPath() throws IOException, ClassNotFoundException {
    ActivityNetworkBuilder builder = ActivityNetwork.builder();
    for (int k = 0; k < 5; k++) {
      builder.addActivity(1);
    }
    builder
        .addDependency(0, 1)
        .addDependency(1, 3)
        .addDependency(3, 2)
        .addDependency(2, 1)
        .addDependency(3, 4);

    assertThatExceptionOfType(CyclicNetworkException.class)
        .isThrownBy(builder::build)
        .withMessageContaining("1 → 3 → 2 → 1")
        .withMessageContaining("Maybe")
        .satisfies(e -> assertThat(e.cycle()).containsExactly(1, 3, 2))
        .satisfies(e -> assertThat(readBack(e).cycle()).containsExactly(1, 3, 2));
  }

  private static CyclicNetworkException readBack(CyclicNetworkException exception)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(exception);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (CyclicNetworkException) in.readObject();
    }
  }

  @Test
  void of_projectWithCalendar_isNotContinuous() {
    ProjectSketch sketch = new ProjectSketch().activity("A", 1);

    assertThat(ActivityNetwork.of(sketch.resolve()).isContinuous()).isTrue();
    assertThat(ActivityNetwork.of(sketch.hours("MON-FRI 08:00-16:00").resolve()).isContinuous())
        .isFalse();
  }

  @Test
  void add_wrongNumbers_areRefused() {
    ActivityNetworkBuilder builder = ActivityNetwork.builder();
    builder.addActivity(1);
    long most = ActivityNetworkBuilder.MOST_TICKS;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addActivity(-1))
        .withMessageContaining("duration must not be negative but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addActivity(1, -2, 0))
        .withMessageContaining("release must not be negative but was -2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addActivity(most + 1))
        .withMessageContaining("duration must be at most");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addActivity(1, 0, -most - 1))
        .withMessageContaining("deadline must be at most");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.projectDeadline(most + 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addDependency(0, 1))
        .withMessage("successor must be one of the 1 activities added but was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addDependency(-1, 0))
        .withMessageContaining("predecessor must be one of");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addDependency(0, 0))
        .withMessage("an activity must not depend on itself but 0 did");
    builder.addActivity(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addDependency(0, 1, START_TO_START, -most - 1));
    assertThatNullPointerException()
        .isThrownBy(() -> builder.addDependency(0, 1, (DependencyType) null, 0))
        .withMessage("type");
    assertThatIllegalArgumentException().isThrownBy(() -> ActivityNetwork.builder(-1, 0));
    assertThatNullPointerException().isThrownBy(() -> ActivityNetwork.of(null));
    assertThat(builder.build().dependencyCount()).isZero();
  }
}
