package org.interleave.paint;

import java.lang.reflect.RecordComponent;
import java.util.List;

/// A palette in which every colour is another, so that a call's colour tells what it is for.
final class NamedPalette {

  private static final RecordComponent[] COLORS = Palette.class.getRecordComponents();
  private static final int OPAQUE = 0xFF000000;
  private static final int THREADS = 100;

  static final Palette PALETTE = make();

  private NamedPalette() {}

  private static int color(int number) {
    return OPAQUE | (number + 1);
  }

  private static Palette make() {
    Class<?>[] types = new Class<?>[COLORS.length];
    Object[] values = new Object[COLORS.length];
    for (int i = 0; i < COLORS.length; i++) {
      types[i] = COLORS[i].getType();
      values[i] = types[i] == int.class ? color(i) : threads();
    }
    try {
      return Palette.class.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Palette", e);
    }
  }

  private static List<Integer> threads() {
    return List.of(color(THREADS), color(THREADS + 1), color(THREADS + 2), color(THREADS + 3));
  }

  /// The name of a colour: `lost`, or `thread2`.
  static String name(int color) {
    int number = (color & ~OPAQUE) - 1;
    if (color == 0) {
      return "nothing";
    }
    return number >= THREADS ? "thread" + (number - THREADS) : COLORS[number].getName();
  }
}
