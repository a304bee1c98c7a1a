package org.interleave.paint;

/// The colours of another palette, through which one sees what is behind. Hatches stay opaque, as
/// they have gaps.
record Translucent(Palette palette) implements Palette {

  private static final int ALPHA = 0xB0 << 24;
  private static final int WITHOUT_ALPHA = 0xFFFFFF;

  @Override
  public int of(Ink ink) {
    return switch (ink) {
      case SLEEP_HATCH, WAITING_HATCH -> palette.of(ink);
      default -> translucent(palette.of(ink));
    };
  }

  @Override
  public int thread(int number) {
    return translucent(palette.thread(number));
  }

  private static int translucent(int color) {
    return (color & WITHOUT_ALPHA) | ALPHA;
  }
}
