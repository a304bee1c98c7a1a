package org.interleave.export;

import java.awt.Rectangle;
import java.util.Arrays;

/// The pixels of a picture, row by row. Areas are in pixels, and must lie within the picture.
final class Raster {

  private final int[] pixels;
  private final int columns;

  Raster(int[] pixels, int columns) {
    this.pixels = pixels;
    this.columns = columns;
  }

  /// Mixes a colour into an area.
  void fill(Rectangle area, int color) {
    Mix mix = Mix.of(color);
    for (int row = area.y; row < area.y + area.height; row++) {
      int from = row * columns + area.x;
      if (area.width == 1) {
        pixels[from] = mix.with(pixels[from]);
      } else if (mix.rest == 0) {
        Arrays.fill(pixels, from, from + area.width, color);
      } else {
        mix.with(pixels, from, from + area.width);
      }
    }
  }

  /// Draws the part in an area of slanted lines that fill the picture.
  ///
  /// @param period from the left edge of a line to that of the next one
  /// @param color an opaque one
  void hatch(Rectangle area, int period, int thickness, int color) {
    int right = area.x + area.width;
    for (int row = area.y; row < area.y + area.height; row++) {
      int first = area.x - Math.floorMod(area.x + row, period);
      for (int line = first; line < right; line += period) {
        int from = row * columns + Math.max(line, area.x);
        int to = row * columns + Math.min(line + thickness, right);
        for (int at = from; at < to; at++) {
          pixels[at] = color;
        }
      }
    }
  }

  /// Fills an area with other pixels; where they are 0, it stays as it is.
  ///
  /// @param first the index of the other pixel that comes to the top left
  /// @param pitch how many other pixels make a row
  void copy(int[] others, int first, int pitch, Rectangle area) {
    for (int row = 0; row < area.height; row++) {
      int from = first + row * pitch;
      int to = (area.y + row) * columns + area.x;
      for (int column = 0; column < area.width; column++) {
        int pixel = others[from + column];
        pixels[to + column] = pixel == 0 ? pixels[to + column] : pixel;
      }
    }
  }

  /// Mixes a colour into pixels that are opaque, two channels at a time.
  ///
  /// @param redAndBlue the colour's channels, each times its share
  /// @param rest the share of what is there already, from 0 to 256
  private record Mix(int redAndBlue, int green, int rest) {

    static Mix of(int color) {
      int alpha = color >>> 24;
      int share = alpha + (alpha >>> 7);
      return new Mix((color & 0xFF00FF) * share, (color & 0x00FF00) * share, 256 - share);
    }

    int with(int pixel) {
      return with(pixel, redAndBlue, green, rest);
    }

    void with(int[] pixels, int from, int to) {
      for (int at = from; at < to; at++) {
        pixels[at] = with(pixels[at], redAndBlue, green, rest);
      }
    }

    private static int with(int pixel, int redAndBlue, int green, int rest) {
      return 0xFF000000
          | ((((pixel & 0xFF00FF) * rest + redAndBlue) >>> 8) & 0xFF00FF)
          | ((((pixel & 0x00FF00) * rest + green) >>> 8) & 0x00FF00);
    }
  }
}
