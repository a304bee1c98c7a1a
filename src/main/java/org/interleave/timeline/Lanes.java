package org.interleave.timeline;

/// Which lane stands where, top down: a ruler, the row of the run that this one came from, the
/// thread lanes, and below them a lane for each synchronisation object and one for each shared
/// value. When the threads are too many, their lanes scroll, and what is below stays in sight; when
/// that takes too much room itself, all lanes scroll together. In pixels.
///
/// @param em the text size that everything else follows
/// @param scroll how far the lanes are scrolled down
public record Lanes(LanePlan plan, double width, double height, double em, double scroll) {

  /// A lane that is lower than this could not be told from its neighbours.
  private static final double LOWEST_LANE = 4;

  /// In ems: `MainThread` fits.
  private static final double NARROWEST_NAMES = 7.5;

  /// Up to so many lanes below the threads always stay in sight.
  private static final int ALWAYS_IN_SIGHT = 2;

  /// More lanes of synchronisation objects than these are lower.
  private static final int MOST_HIGH_OBJECTS = 4;

  public Lanes {
    scroll = Math.max(0, scroll);
  }

  /// All lanes without scrolling: as high as is comfortable within `most` pixels, but higher when
  /// the lanes would otherwise become too low.
  public static Lanes whole(LanePlan plan, double width, double most, double em) {
    Lanes least = new Lanes(plan, width, 0, em, 0);
    double others =
        least.fixedHeight() + Math.rint((plan.curves() == 0 ? 0 : 3 + 6 * plan.curves()) * em);
    double comfortable = others + Math.rint(3 * em) + (plan.threads() - 1) * Math.rint(5.6 * em);
    double needed = others + Math.max(plan.threads() * LOWEST_LANE, least.leastThreadsRoom());
    return new Lanes(plan, width, Math.max(needed, Math.min(most, comfortable)), em, 0);
  }

  /// The same lanes, scrolled by so much, as far as there are lanes.
  public Lanes scrolled(double by) {
    double most = Math.max(0, contentHeight() - (threadsBottom() - threadsTop()));
    return new Lanes(plan, width, height, em, Math.clamp(scroll + by, 0, most));
  }

  public int threads() {
    return plan.threads();
  }

  /// Where the names end and the steps begin: a quarter of the width, but wide enough for usual
  /// names.
  public double left() {
    double shortest = Math.min(NARROWEST_NAMES * em, width * 0.4);
    return Math.rint(Math.min(10.5 * em, Math.max(shortest, width * 0.25)));
  }

  public double right() {
    return Math.max(left() + 1, Math.floor(width - aftermathWidth()));
  }

  /// A fifth of the width, but wide enough for usual names.
  private double aftermathWidth() {
    double shortest = Math.min(NARROWEST_NAMES * em, width * 0.3);
    return plan.aftermath() ? Math.min(11 * em, Math.max(shortest, width * 0.2)) : 0.8 * em;
  }

  /// Which part of what scrolls is in sight: where it begins, as a share of it all.
  public double scrollBegin() {
    return Math.rint(scroll) / contentHeight();
  }

  /// Which part of what scrolls is in sight: where it ends, as a share of it all.
  public double scrollEnd() {
    return Math.min(1, scrollBegin() + (threadsBottom() - threadsTop()) / contentHeight());
  }

  public double rulerHeight() {
    return Math.rint(2.2 * em);
  }

  public double originalTop() {
    return rulerHeight();
  }

  /// The height of the original's row; 0 when there is none.
  public double originalHeight() {
    return plan.original() ? Math.rint(2.7 * em) : 0;
  }

  /// Where the strip between the original and the threads begins, in which it stands where they
  /// part.
  public double partingTop() {
    return originalTop() + originalHeight();
  }

  public double partingHeight() {
    return plan.original() ? Math.rint(1.6 * em) : 0;
  }

  public double threadsTop() {
    return partingTop() + partingHeight();
  }

  /// Where the part that scrolls ends: the thread lanes, or all lanes.
  public double threadsBottom() {
    double room = isPinned() ? threadsRoom() : height - threadsTop();
    return threadsTop() + Math.max(0, Math.min(contentHeight(), room));
  }

  /// Whether what is below the threads stays in sight.
  private boolean isPinned() {
    return plan.objects() + plan.values() <= ALWAYS_IN_SIGHT || threadsRoom() >= leastThreadsRoom();
  }

  private double leastThreadsRoom() {
    return Math.min(plan.threads(), 4) * 3 * em;
  }

  /// The most height that the thread lanes may take together while what is below stays in sight.
  private double threadsRoom() {
    double room = Math.max(0, height - fixedHeight());
    return room - Math.rint(Math.min(curvesRoom(), room * 0.4));
  }

  private double curvesRoom() {
    return plan.curves() == 0 ? 0 : (2 + 5 * plan.curves()) * em;
  }

  private double fixedHeight() {
    return threadsTop()
        + plan.objects() * (objectHeight() + gap())
        + plan.texts() * (textHeight() + gap())
        + gap()
        + foot();
  }

  /// The room that the threads' lanes are laid out in.
  private double layoutRoom() {
    return isPinned() ? threadsRoom() : Math.max(threadsRoom(), Math.rint(height * 0.5));
  }

  /// The room that the main thread's lane takes, its gap included.
  private double mainPitch() {
    return Math.clamp(Math.floor(layoutRoom() / threads()), LOWEST_LANE, Math.rint(3 * em));
  }

  /// The room that another thread's lane takes, its gap included.
  private double pitch() {
    double room = (layoutRoom() - mainPitch()) / Math.max(1, threads() - 1);
    double least = isPinned() ? LOWEST_LANE : Math.rint(3 * em);
    return Math.floor(Math.clamp(room, least, Math.rint(5.6 * em)));
  }

  private double threadsHeight() {
    return mainPitch() + (threads() - 1) * pitch();
  }

  private double contentHeight() {
    return isPinned()
        ? threadsHeight()
        : threadsHeight() + fixedHeight() - threadsTop() + curvesRoom() + plan.curves() * gap();
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
    return thread < threads() ? thread : -1;
  }

  /// The height above which nothing of what is below the threads may be drawn.
  public double lowerClip() {
    return isPinned() ? threadsBottom() : threadsTop();
  }

  public double objectHeight() {
    return Math.rint((plan.objects() <= MOST_HIGH_OBJECTS ? 3.4 : 2.6) * em);
  }

  public double objectTop(int object) {
    double top = isPinned() ? threadsBottom() : laneTop(0) + threadsHeight();
    return top + gap() + object * (objectHeight() + gap());
  }

  private double textHeight() {
    return Math.rint(2.6 * em);
  }

  /// The values follow the other lanes, and the curves take all the room that is left.
  public double valueTop(int value) {
    return plan.isCurve(value)
        ? curvesTop() + (value - plan.texts()) * (curveHeight() + gap())
        : objectTop(plan.objects()) + value * (textHeight() + gap());
  }

  private double curvesTop() {
    return objectTop(plan.objects()) + plan.texts() * (textHeight() + gap());
  }

  public double valueHeight(int value) {
    return plan.isCurve(value) ? curveHeight() : textHeight();
  }

  private double curveHeight() {
    double curves = plan.curves();
    double room = isPinned() ? height - foot() - curvesTop() : curvesRoom() + (curves - 1) * gap();
    return Math.max(0, Math.floor((room - (curves - 1) * gap()) / curves));
  }

  /// The value whose lane is at a height, or -1.
  public int valueAt(double y) {
    for (int value = 0; value < plan.values(); value++) {
      if (y >= Math.max(valueTop(value), lowerClip()) && y < valueTop(value) + valueHeight(value)) {
        return value;
      }
    }
    return -1;
  }
}
