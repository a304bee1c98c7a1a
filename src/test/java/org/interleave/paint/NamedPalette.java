package org.interleave.paint;

import java.util.Locale;
import java.util.regex.Pattern;

/// A palette in which every colour is another, so that a call's colour tells what it is for.
final class NamedPalette implements Palette {

  private static final Ink[] INKS = Ink.values();
  private static final int OPAQUE = 0xFF000000;
  private static final int THREADS = 100;
  private static final int TURNS = 4;

  static final Palette PALETTE = new NamedPalette();

  private NamedPalette() {}

  @Override
  public int of(Ink ink) {
    return OPAQUE | (ink.ordinal() + 1);
  }

  @Override
  public int thread(int number) {
    return OPAQUE | (THREADS + number % TURNS + 1);
  }

  /// The name of a colour: `onWrite` for [Ink#ON_WRITE], or `thread2`.
  static String name(int color) {
    if (color == 0) {
      return "nothing";
    }
    int number = (color & ~OPAQUE) - 1;
    return number >= THREADS ? "thread" + (number - THREADS) : inCamelCase(INKS[number].name());
  }

  private static String inCamelCase(String constant) {
    return Pattern.compile("_(.)")
        .matcher(constant.toLowerCase(Locale.ROOT))
        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }
}
