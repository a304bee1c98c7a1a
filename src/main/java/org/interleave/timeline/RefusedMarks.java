package org.interleave.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interleave.run.RefusedChoice;

/// The marks of all refused choices that can be seen: each at the top of the lane of the thread
/// that had to wait, at the moment at which it was to go on.
public final class RefusedMarks {

  /// In lanes lower than this, in em, there is no room for a sign.
  private static final double LOWEST_LANE = 1;

  private final Projection projection;
  private final List<RefusedMark> marks = new ArrayList<>();

  /// For each thread, the choices of the mark that is under way.
  private final List<List<RefusedChoice>> open = new ArrayList<>();

  public RefusedMarks(Projection projection) {
    this.projection = projection;
    for (int thread = 0; thread < projection.lanes().threads(); thread++) {
      open.add(new ArrayList<>());
    }
    projection.timeline().comparison().map(Comparison::refused).orElse(List.of()).stream()
        .filter(this::isVisible)
        .forEach(this::add);
    open.forEach(this::close);
  }

  public List<RefusedMark> all() {
    return List.copyOf(marks);
  }

  /// The mark at a point.
  public Optional<RefusedMark> at(double x, double y) {
    return marks.stream().filter(mark -> mark.isAt(x, y)).findFirst();
  }

  private boolean isVisible(RefusedChoice choice) {
    Lanes lanes = projection.lanes();
    double x = x(choice);
    return choice.thread() < lanes.threads()
        && lanes.isVisible(choice.thread())
        && x >= lanes.left()
        && x <= lanes.right();
  }

  private double x(RefusedChoice choice) {
    return projection.momentX(choice.steps());
  }

  private void add(RefusedChoice choice) {
    List<RefusedChoice> together = open.get(choice.thread());
    if (!together.isEmpty() && x(choice) - size(together) / 2 > x(together) + width(together)) {
      close(together);
    }
    together.add(choice);
  }

  private void close(List<RefusedChoice> together) {
    if (!together.isEmpty()) {
      marks.add(mark(together));
      together.clear();
    }
  }

  private RefusedMark mark(List<RefusedChoice> together) {
    double size = size(together);
    return new RefusedMark(
        x(together) + size / 2,
        projection.lanes().laneTop(together.getFirst().thread()),
        size,
        width(together),
        together);
  }

  /// The left edge of a mark, so that its sign is whole.
  private double x(List<RefusedChoice> together) {
    Lanes lanes = projection.lanes();
    double size = size(together);
    double wanted = x(together.getFirst()) - size / 2;
    return Math.rint(
        Math.clamp(wanted, lanes.left(), Math.max(lanes.left(), lanes.right() - size)));
  }

  private double width(List<RefusedChoice> together) {
    return size(together) + (together.size() == 1 ? 1 : countWidth(together.size()));
  }

  /// The room of a number, its sign included.
  private double countWidth(int count) {
    return Math.ceil((0.4 + 0.55 * (1 + String.valueOf(count).length())) * projection.lanes().em());
  }

  /// As large as it can be without touching the words in the middle of the lane.
  private double size(List<RefusedChoice> together) {
    double laneHeight = projection.lanes().laneHeight(together.getFirst().thread());
    double em = projection.lanes().em();
    return laneHeight < LOWEST_LANE * em
        ? 0
        : 2 * Math.rint(Math.clamp(laneHeight / 2 - 0.8 * em, 0.8 * em, 1.8 * em) / 2);
  }
}
