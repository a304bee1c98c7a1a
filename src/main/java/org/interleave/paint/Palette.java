package org.interleave.paint;

import java.util.List;

/// The colours of a picture, as ARGB. Each also has a shape, a letter or a pattern that says the
/// same.
///
/// The kinds of step keep the hues of Okabe and Ito (jfly.uni-koeln.de/color), which people with
/// colour-blindness can tell apart.
///
/// @param future covers what has not happened yet
/// @param threads the colours of the threads, taken in turn; the first is the main thread's
public record Palette(
    int background,
    int lane,
    int grid,
    int text,
    int mutedText,
    int read,
    int onRead,
    int compute,
    int onCompute,
    int write,
    int onWrite,
    int lost,
    int lostArea,
    int sleep,
    int sleepHatch,
    int waiting,
    int waitingHatch,
    int onWaiting,
    int acquire,
    int release,
    int onLock,
    int way,
    int playhead,
    int onPlayhead,
    int selection,
    int future,
    int onThread,
    List<Integer> threads) {

  public Palette {
    threads = List.copyOf(threads);
  }

  public static final Palette LIGHT =
      new Palette(
          0xFFFFFFFF,
          0xFFF7F9FB,
          0xFFE7EBEF,
          0xFF1F2328,
          0xFF59636E,
          0xFF56B4E9,
          0xFF0B2536,
          0xFFCBD2D9,
          0xFF1F2328,
          0xFF008060,
          0xFFFFFFFF,
          0xFFC44F00,
          0xFFF9E6DC,
          0xFFF1F3F5,
          0xFFD5DAE0,
          0xFFFFF8E6,
          0xFFE3A008,
          0xFF6B4300,
          0xFFE69F00,
          0xFFF3D391,
          0xFF3B2500,
          0xFFE69F00,
          0xFF1F2328,
          0xFFFFFFFF,
          0xFF0969DA,
          0xB8FFFFFF,
          0xFFFFFFFF,
          List.of(
              0xFF59636E,
              0xFF0072B2,
              0xFFB8558F,
              0xFF8250DF,
              0xFF1B7C83,
              0xFF8C6D1F,
              0xFF4D7C0F,
              0xFFA03B5A,
              0xFF3F5C9A));

  public static final Palette DARK =
      new Palette(
          0xFF0D1117,
          0xFF141A22,
          0xFF232B36,
          0xFFE6EDF3,
          0xFF9198A1,
          0xFF56B4E9,
          0xFF06202F,
          0xFF4B5561,
          0xFFE6EDF3,
          0xFF12A37F,
          0xFF04150F,
          0xFFFF8A4C,
          0xFF3A2318,
          0xFF1C232C,
          0xFF36404C,
          0xFF2B230F,
          0xFFB98514,
          0xFFF5D58A,
          0xFFE69F00,
          0xFF8A6A24,
          0xFFFFF3D6,
          0xFFF0B429,
          0xFFF0F6FC,
          0xFF0D1117,
          0xFF58A6FF,
          0xB80D1117,
          0xFF06121D,
          List.of(
              0xFF9198A1,
              0xFF4FA3E0,
              0xFFE094BE,
              0xFFB08CF5,
              0xFF4FBFC6,
              0xFFCDAA4E,
              0xFF93C34B,
              0xFFE58AA4,
              0xFF8FA8E0));

  /// For projectors in a lit room: white ground, dark and saturated marks, heavy outlines.
  public static final Palette HIGH_CONTRAST =
      new Palette(
          0xFFFFFFFF,
          0xFFFFFFFF,
          0xFFB8C0C8,
          0xFF000000,
          0xFF24292F,
          0xFF7CCBFF,
          0xFF000000,
          0xFFB3BCC6,
          0xFF000000,
          0xFF005C45,
          0xFFFFFFFF,
          0xFFB32400,
          0xFFFFD2BD,
          0xFFECEFF2,
          0xFF8A949E,
          0xFFFFF3CC,
          0xFFB87700,
          0xFF3B2500,
          0xFFFFB000,
          0xFFFFDE99,
          0xFF000000,
          0xFFD98A00,
          0xFF000000,
          0xFFFFFFFF,
          0xFF0040A0,
          0xC0FFFFFF,
          0xFFFFFFFF,
          List.of(
              0xFF000000,
              0xFF00508A,
              0xFF9C2C70,
              0xFF5A20B8,
              0xFF00585E,
              0xFF614600,
              0xFF2F5200,
              0xFF7C0F36,
              0xFF1F3A7A));

  /// A thread keeps its colour for the whole run.
  public int thread(int number) {
    return number == 0 ? threads.getFirst() : threads.get(1 + (number - 1) % (threads.size() - 1));
  }
}
