package org.interleave.paint;

/// What is drawn, and its colour as ARGB in each palette: light, dark, high contrast. Each kind
/// also has a shape, a letter or a pattern that says the same.
///
/// The kinds of step keep the hues of Okabe and Ito (jfly.uni-koeln.de/color), which people with
/// colour-blindness can tell apart.
public enum Ink {
  BACKGROUND(0xFFFFFFFF, 0xFF0D1117, 0xFFFFFFFF),
  LANE(0xFFF7F9FB, 0xFF141A22, 0xFFFFFFFF),
  GRID(0xFFE7EBEF, 0xFF232B36, 0xFFB8C0C8),
  TEXT(0xFF1F2328, 0xFFE6EDF3, 0xFF000000),
  MUTED_TEXT(0xFF59636E, 0xFF9198A1, 0xFF24292F),
  READ(0xFF56B4E9, 0xFF56B4E9, 0xFF7CCBFF),
  ON_READ(0xFF0B2536, 0xFF06202F, 0xFF000000),
  COMPUTE(0xFFCBD2D9, 0xFF4B5561, 0xFFB3BCC6),
  ON_COMPUTE(0xFF1F2328, 0xFFE6EDF3, 0xFF000000),
  WRITE(0xFF008060, 0xFF12A37F, 0xFF005C45),
  ON_WRITE(0xFFFFFFFF, 0xFF04150F, 0xFFFFFFFF),
  LOST(0xFFC44F00, 0xFFFF8A4C, 0xFFB32400),
  LOST_AREA(0xFFF9E6DC, 0xFF3A2318, 0xFFFFD2BD),
  SLEEP(0xFFF1F3F5, 0xFF1C232C, 0xFFECEFF2),
  SLEEP_HATCH(0xFFD5DAE0, 0xFF36404C, 0xFF8A949E),
  WAITING(0xFFFFF8E6, 0xFF2B230F, 0xFFFFF3CC),
  WAITING_HATCH(0xFFE3A008, 0xFFB98514, 0xFFB87700),
  ON_WAITING(0xFF6B4300, 0xFFF5D58A, 0xFF3B2500),
  ACQUIRE(0xFFE69F00, 0xFFE69F00, 0xFFFFB000),
  RELEASE(0xFFF3D391, 0xFF8A6A24, 0xFFFFDE99),
  ON_LOCK(0xFF3B2500, 0xFFFFF3D6, 0xFF000000),
  WAY(0xFFE69F00, 0xFFF0B429, 0xFFD98A00),
  PLAYHEAD(0xFF1F2328, 0xFFF0F6FC, 0xFF000000),
  ON_PLAYHEAD(0xFFFFFFFF, 0xFF0D1117, 0xFFFFFFFF),
  SELECTION(0xFF0969DA, 0xFF58A6FF, 0xFF0040A0),
  /// Covers what has not happened yet.
  FUTURE(0xB8FFFFFF, 0xB80D1117, 0xC0FFFFFF),
  ON_THREAD(0xFFFFFFFF, 0xFF06121D, 0xFFFFFFFF);

  final int light;
  final int dark;
  final int highContrast;

  Ink(int light, int dark, int highContrast) {
    this.light = light;
    this.dark = dark;
    this.highContrast = highContrast;
  }
}
