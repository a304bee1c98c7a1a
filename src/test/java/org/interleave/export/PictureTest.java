package org.interleave.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.interleave.paint.Ink;
import org.interleave.paint.Scene;
import org.interleave.paint.StandardPalette;
import org.interleave.paint.Surface;
import org.interleave.run.LiveRunner;
import org.interleave.scenario.ThreadKind;
import org.interleave.timeline.Axis.Measure;
import org.interleave.trace.Counter;
import org.interleave.trace.TinyRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

  private final Scene race = Scene.whole(TinyRuns.race(), Measure.STEPS, 800);

  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 4})
  void aPictureIsItsLanesAndItsCaptionTimesTheScale(double scale, @TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("race.png");
    Picture.write(race, scale, file);
    BufferedImage picture = ImageIO.read(file.toFile());

    // The caption takes 3.6 em of 14 pixels: 50.
    assertThat(picture.getWidth()).isEqualTo((int) (800 * scale));
    assertThat(picture.getHeight()).isEqualTo((int) ((race.lanes().height() + 50) * scale));
    assertThat(picture.getColorModel().hasAlpha()).isFalse();
    assertThat(picture.getRGB(1, 1)).isEqualTo(StandardPalette.LIGHT.of(Ink.BACKGROUND));
  }

  @Test
  void picturesArePaintedByManyThreadsAtOnceAndAreTheSame() {
    Counter settings = new Counter(50, 50, Duration.ZERO, false, ThreadKind.VIRTUAL);
    Scene scene = Scene.whole(LiveRunner.start(settings.info()).await(), Measure.STEPS, 600);
    int[] alone = Picture.pixels(scene, 1);

    assertThat(IntStream.range(0, 40).parallel().mapToObj(_ -> Picture.pixels(scene, 1)))
        .allMatch(pixels -> Arrays.equals(pixels, alone));
  }

  @Test
  void wholePixelsAreFilledAndMixedExactly() {
    Sheet sheet = new Sheet(6, 2, 2);
    Surface surface = sheet.surface();
    surface.fill(0, 0, 3, 1, 0xFF204060);
    surface.clip(1, 0, 1, 1);
    surface.fill(-5, -5, 50, 50, 0x80FFFFFF);
    surface.unclip();
    surface.fill(2, 0, 1, 1, 0xFF000000);

    int mixed = sheet.pixels()[2];
    assertThat(mixed >>> 24).isEqualTo(0xFF);
    // Half of 0x20 and half of 0xFF, and so on.
    assertThat(mixed >> 16 & 0xFF).isBetween(0x8E, 0x91);
    assertThat(mixed >> 8 & 0xFF).isBetween(0x9E, 0xA1);
    assertThat(mixed & 0xFF).isBetween(0xAE, 0xB1);
    assertThat(sheet.pixels())
        .containsExactly(
            0xFF204060,
            0xFF204060,
            mixed,
            mixed,
            0xFF000000,
            0xFF000000,
            0xFF204060,
            0xFF204060,
            mixed,
            mixed,
            0xFF000000,
            0xFF000000);
  }

  @Test
  void whatIsDrawnOutsideThePictureIsLeftOut() {
    Sheet sheet = new Sheet(4, 4, 1);
    Surface surface = sheet.surface();
    surface.fill(10, 10, 5, 5, 0xFF000000);
    surface.fill(-10, 1, 5, 1, 0x80000000);
    surface.hatch(-10, -10, 5, 5, 0xFF000000);
    surface.pixels(4, 4, 1, 1, new int[] {0xFF000000});
    surface.clip(8, 8, 2, 2);
    surface.fill(0, 0, 4, 4, 0xFF000000);
    surface.unclip();

    assertThat(sheet.pixels()).containsOnly(0);
  }
}
