package org.interleave.export;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.interleave.paint.Surface;

/// A picture in memory that can be painted again and again, and its pixels.
public final class Sheet {

  private static final int RED = 0xFF0000;
  private static final int GREEN = 0x00FF00;
  private static final int BLUE = 0x0000FF;

  private final BufferedImage picture;
  private final int[] pixels;
  private final Java2dSurface surface;

  /// An empty picture.
  ///
  /// @param width in pixels, as is the height
  /// @param scale how many of these pixels make one unit of the surface
  public Sheet(int width, int height, double scale) {
    picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    surface = new Java2dSurface(picture, pixels, scale);
  }

  public Surface surface() {
    return surface;
  }

  public int width() {
    return picture.getWidth();
  }

  public int height() {
    return picture.getHeight();
  }

  public double scale() {
    return surface.pixelScale();
  }

  /// The pixels themselves as ARGB, row by row; opaque wherever something opaque was painted.
  public int[] pixels() {
    return pixels;
  }

  /// Becomes the same as another picture of the same size.
  public void copy(Sheet other) {
    System.arraycopy(other.pixels, 0, pixels, 0, pixels.length);
  }

  /// The picture without transparency, for a file.
  BufferedImage opaque() {
    ColorModel colors = new DirectColorModel(24, RED, GREEN, BLUE);
    WritableRaster raster =
        Raster.createPackedRaster(
            picture.getRaster().getDataBuffer(),
            width(),
            height(),
            width(),
            new int[] {RED, GREEN, BLUE},
            null);
    return new BufferedImage(colors, raster, false, null);
  }
}
