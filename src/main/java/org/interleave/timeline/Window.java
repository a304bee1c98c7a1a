package org.interleave.timeline;

/// The visible part of a run, as two positions on its axis.
public record Window(double from, double to) {

  public static final Window ALL = new Window(0, 1);

  public double length() {
    return to - from;
  }

  /// Shows a part that is `factor` times as long, with the same position under the pointer.
  ///
  /// @param shortest the least length to show
  public Window zoomed(double at, double factor, double shortest) {
    double length = Math.clamp(length() * factor, Math.min(shortest, 1), 1);
    double share = length() == 0 ? 0.5 : (at - from) / length();
    return within(at - share * length, length);
  }

  public boolean isShowing(double position) {
    return position >= from && position <= to;
  }

  public Window moved(double by) {
    return within(from + by, length());
  }

  /// Moves as little as it takes to show a position, with some room around it.
  public Window showing(double position) {
    double room = length() * 0.08;
    if (position < from + room) {
      return moved(position - room - from);
    }
    return position > to - room ? moved(position + room - to) : this;
  }

  /// A part of a length, moved into the run.
  private static Window within(double from, double length) {
    double begin = Math.clamp(from, 0, 1 - length);
    return new Window(begin, begin + length);
  }
}
