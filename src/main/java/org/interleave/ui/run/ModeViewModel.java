package org.interleave.ui.run;

import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.RunMode;
import org.interleave.trace.SwitchInterval;

/// How runs are to be carried out. What has been chosen for one way stays while another is chosen.
public final class ModeViewModel {

  /// On real threads, or on a machine: as a scheduler says, or as somebody chooses.
  public enum Way {
    LIVE,
    SCHEDULED,
    BY_HAND
  }

  /// Who goes next in a scheduled run.
  enum Order {
    RANDOM,
    IN_TURN
  }

  /// CPython's, as on the command line.
  private static final String STANDARD_INTERVAL = "5 ms";

  /// Switch intervals to choose from, besides all others that can be typed.
  static final List<String> INTERVALS =
      List.of("1 step", "2 steps", "5 steps", "100 \u00B5s", "1 ms", STANDARD_INTERVAL);

  private final ResourceBundle texts;
  private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.LIVE);
  private final ObjectProperty<ThreadKind> threadKind =
      new SimpleObjectProperty<>(ThreadKind.PLATFORM);
  private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.RANDOM);
  private final StringProperty seed = new SimpleStringProperty("1");
  private final StringProperty interval = new SimpleStringProperty(STANDARD_INTERVAL);
  private final ReadOnlyObjectWrapper<RunMode> mode =
      new ReadOnlyObjectWrapper<>(new RunMode.Live(ThreadKind.PLATFORM));
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  ModeViewModel(ResourceBundle texts) {
    this.texts = texts;
    way.subscribe(this::decide);
    threadKind.subscribe(this::decide);
    order.subscribe(this::decide);
    seed.subscribe(this::decide);
    interval.subscribe(this::decide);
  }

  public ObjectProperty<Way> wayProperty() {
    return way;
  }

  public ObjectProperty<ThreadKind> threadKindProperty() {
    return threadKind;
  }

  ObjectProperty<Order> orderProperty() {
    return order;
  }

  /// The seed as it stands in its field.
  StringProperty seedProperty() {
    return seed;
  }

  /// The switch interval as it stands in its field.
  StringProperty intervalProperty() {
    return interval;
  }

  /// What has been chosen; the last that made sense as long as there is a problem.
  ReadOnlyObjectProperty<RunMode> modeProperty() {
    return mode.getReadOnlyProperty();
  }

  /// What is wrong with what is typed, in one sentence; empty when nothing is.
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Takes a seed so many further on.
  void countSeed(int steps) {
    if (problem.get().isEmpty()) {
      seed.set(Long.toString(Long.parseLong(seed.get().strip()) + steps));
    }
  }

  private void decide() {
    try {
      mode.set(chosen());
      problem.set("");
    } catch (IllegalArgumentException e) {
      boolean isSeed = order.get() == Order.RANDOM;
      String sentence = texts.getString(isSeed ? "seed.nonsense" : "interval.nonsense");
      problem.set(sentence.formatted(isSeed ? seed.get() : interval.get()));
    }
  }

  private RunMode chosen() {
    return switch (way.get()) {
      case LIVE -> new RunMode.Live(threadKind.get());
      case SCHEDULED ->
          switch (order.get()) {
            case RANDOM -> new RunMode.Random(Long.parseLong(seed.get().strip()));
            case IN_TURN -> new RunMode.RoundRobin(SwitchInterval.parse(interval.get()));
          };
      case BY_HAND -> new RunMode.ByHand();
    };
  }
}
