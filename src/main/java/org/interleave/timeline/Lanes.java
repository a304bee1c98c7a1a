package org.interleave.timeline;

/// Which lane stands where, top down: a ruler, the thread lanes (which scroll when they are too
/// many), and below them, always in sight, a lane for each lock and one for the shared value. In
/// pixels.
///
/// @param em the text size that everything else follows
/// @param scroll how far the thread lanes are scrolled down
public record Lanes(int threads, int locks, double width, double height, double em, double scroll) {

  /// A lane that is lower than this could not be told from its neighbours.
  private static final double LOWEST_LANE = 4;

  public Lanes {
    scroll = Math.max(0, scroll);
  }

  /// All lanes without scrolling: as high as is comfortable within `most` pixels, but higher when
  /// the lanes would otherwise become too low.
  public static Lanes whole(int threads, int locks, double width, double most, double em) {
    Lanes least = new Lanes(threads, locks, width, 0, em, 0);
    double others = least.fixedHeight() + Math.rint(9 * em);
    double comfortable = others + Math.rint(3 * em) + (threads - 1) * Math.rint(5.6 * em);
    double needed = others + threads * LOWEST_LANE;
    return new Lanes(threads, locks, width, Math.max(needed, Math.min(most, comfortable)), em, 0);
  }

  /// The same lanes, scrolled by so much, as far as there are lanes.
  public Lanes scrolled(double by) {
    double most = Math.max(0, contentHeight() - (threadsBottom() - threadsTop()));
    return new Lanes(threads, locks, width, height, em, Math.clamp(scroll + by, 0, most));
  }

  /// Where the names end and the steps begin.
  public double left() {
    return Math.rint(Math.min(10.5 * em, width * 0.25));
  }

  public double right() {
    return Math.max(left() + 1, Math.floor(width - 0.8 * em));
  }

  /// Which part of the thread lanes is in sight: where it begins, as a share of them all.
  public double scrollBegin() {
    return Math.rint(scroll) / contentHeight();
  }

  /// Which part of the thread lanes is in sight: where it ends, as a share of them all.
  public double scrollEnd() {
    return Math.min(1, scrollBegin() + (threadsBottom() - threadsTop()) / contentHeight());
  }

  public double rulerHeight() {
    return Math.rint(2.2 * em);
  }

  public double threadsTop() {
    return rulerHeight();
  }

  public double threadsBottom() {
    return threadsTop() + Math.min(contentHeight(), threadsRoom());
  }

  /// The most height that the thread lanes may take together; what is below them needs the rest.
  private double threadsRoom() {
    double room = Math.max(0, height - fixedHeight());
    return room - Math.rint(Math.min(7 * em, room * 0.4));
  }

  private double fixedHeight() {
    return rulerHeight() + locksHeight() + gap() + foot();
  }

  /// The room that the main thread's lane takes, its gap included.
  private double mainPitch() {
    return Math.clamp(Math.floor(threadsRoom() / threads), LOWEST_LANE, Math.rint(3 * em));
  }

  /// The room that another thread's lane takes, its gap included.
  private double pitch() {
    double room = (threadsRoom() - mainPitch()) / Math.max(1, threads - 1);
    return Math.floor(Math.clamp(room, LOWEST_LANE, Math.rint(5.6 * em)));
  }

  private double contentHeight() {
    return mainPitch() + (threads - 1) * pitch();
  }

  private double gap() {
    return Math.rint(0.6 * em);
  }

  private double foot() {
    return Math.rint(0.4 * em);
  }

  public double laneTop(int thread) {
    return threadsTop()
        - Math.rint(scroll)
        + (thread == 0 ? 0 : mainPitch() + (thread - 1) * pitch());
  }

  /// The gap between two lanes shrinks with them.
  public double laneHeight(int thread) {
    double pitch = thread == 0 ? mainPitch() : pitch();
    return pitch - Math.clamp(Math.floor(pitch / 6), 1, gap());
  }

  public boolean isVisible(int thread) {
    double top = laneTop(thread);
    return top + laneHeight(thread) > threadsTop() && top < threadsBottom();
  }

  /// The thread whose lane is at a height, or -1.
  public int threadAt(double y) {
    if (y < threadsTop() || y >= threadsBottom()) {
      return -1;
    }
    double inContent = y - threadsTop() + Math.rint(scroll);
    int thread = inContent < mainPitch() ? 0 : 1 + (int) ((inContent - mainPitch()) / pitch());
    return thread < threads ? thread : -1;
  }

  private double locksHeight() {
    return locks * (lockHeight() + gap());
  }

  public double lockHeight() {
    return Math.rint(3.4 * em);
  }

  public double lockTop(int lock) {
    return threadsBottom() + gap() + lock * (lockHeight() + gap());
  }

  /// The value lane follows the others, and takes all the room that they leave.
  public double valueTop() {
    return lockTop(locks);
  }

  public double valueHeight() {
    return Math.max(0, Math.floor(height - foot() - valueTop()));
  }
}
