package org.interleave.paint;

/// The palettes to choose from.
public enum StandardPalette implements Palette {
  LIGHT(
      0xFF59636E,
      0xFF0072B2,
      0xFFB8558F,
      0xFF8250DF,
      0xFF1B7C83,
      0xFF8C6D1F,
      0xFF4D7C0F,
      0xFFA03B5A,
      0xFF3F5C9A),

  DARK(
      0xFF9198A1,
      0xFF4FA3E0,
      0xFFE094BE,
      0xFFB08CF5,
      0xFF4FBFC6,
      0xFFCDAA4E,
      0xFF93C34B,
      0xFFE58AA4,
      0xFF8FA8E0),

  /// For projectors in a lit room: white ground, dark and saturated marks.
  HIGH_CONTRAST(
      0xFF000000,
      0xFF00508A,
      0xFF9C2C70,
      0xFF5A20B8,
      0xFF00585E,
      0xFF614600,
      0xFF2F5200,
      0xFF7C0F36,
      0xFF1F3A7A);

  /// The main thread's colour, and those that the other threads take in turn.
  @SuppressWarnings("ImmutableEnumChecker") // nothing changes it
  private final int[] threads;

  StandardPalette(int... threads) {
    this.threads = threads;
  }

  @Override
  public int of(Ink ink) {
    return switch (this) {
      case LIGHT -> ink.light;
      case DARK -> ink.dark;
      case HIGH_CONTRAST -> ink.highContrast;
    };
  }

  @Override
  public int thread(int number) {
    return number == 0 ? threads[0] : threads[1 + (number - 1) % (threads.length - 1)];
  }
}
