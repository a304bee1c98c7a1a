package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.interleave.export.Picture;
import org.interleave.paint.Scene;
import org.interleave.trace.HandMade;
import org.interleave.trace.TinyRuns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportWindowTest extends OpenWindow {

  @TempDir Path folder;

  @BeforeEach
  void showRace() {
    showRun(TinyRuns.race());
  }

  @Test
  void theVisiblePartIsSavedTwiceAsLarge() throws IOException {
    chosenFile = Optional.of(folder.resolve("race.png"));
    click("#export");
    assertThat(text("size")).isEqualTo(size(scene(), 2));
    click("Save…");
    await(() -> text("notice").startsWith("Saved "));

    assertThat(text("notice")).isEqualTo("Saved " + chosenFile.get());
    assertIsPicture(chosenFile.get(), scene(), 2);
    assertThat(files()).containsExactly("race.png");
  }

  @Test
  void theWholeRunIsSavedInTheSizeThatWasChosen() throws IOException {
    HandMade many = HandMade.with(300, false);
    for (int thread = 1; thread <= 300; thread++) {
      many.start(thread);
    }
    showRun(many.trace());
    chosenFile = Optional.of(folder.resolve("whole.png"));
    push(KeyCode.SHORTCUT, KeyCode.E);
    click("#whole");
    assertThat(text("size")).isEqualTo(size(scene().whole(), 2));
    click("#fourTimes");
    assertThat(text("size")).isEqualTo(size(scene().whole(), 4));
    click("#once");
    assertThat(text("size")).isEqualTo(size(scene().whole(), 1));
    assertThat(Picture.height(scene().whole(), 1)).isGreaterThan(Picture.height(scene(), 1));
    click("Save…");
    await(() -> text("notice").startsWith("Saved "));

    assertIsPicture(chosenFile.get(), scene().whole(), 1);
  }

  @Test
  void nothingIsSavedWhenThePersonChangesTheirMind() throws IOException {
    push(KeyCode.SHORTCUT, KeyCode.E);
    push(KeyCode.ESCAPE);
    assertThat(listWindows()).hasSize(1);
    assertThat(timesAskedForFile).isZero();

    click("#export");
    click("Save…");
    assertThat(timesAskedForFile).isEqualTo(1);
    assertThat(files()).isEmpty();
    assertThat(text("notice")).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsSaidInADialog() {
    Path missing = folder.resolve("missing");
    chosenFile = Optional.of(missing.resolve("race.png"));
    click("#export");
    click("Save…");
    await(() -> listWindows().size() == 2);

    String sentence =
        "Cannot write %s: there is no folder %s; create it, or choose another."
            .formatted(chosenFile.get(), missing);
    assertThat(lookup(sentence).tryQuery()).isPresent();
    click("OK");
    assertThat(listWindows()).hasSize(1);
    push(KeyCode.HOME);
    assertThat(moment()).isZero();
  }

  @Test
  void thePictureIsCopied() {
    push(KeyCode.SHORTCUT, KeyCode.C);
    await(() -> text("notice").equals("Picture copied"));

    Image[] copied = new Image[1];
    interact(() -> copied[0] = Clipboard.getSystemClipboard().getImage());
    assertThat(copied[0].getWidth()).isEqualTo(Picture.width(scene(), 2));
    assertThat(copied[0].getHeight()).isEqualTo(Picture.height(scene(), 2));
  }

  private Scene scene() {
    return Objects.requireNonNull(model().scene());
  }

  private static String size(Scene scene, int scale) {
    return "PNG, %,d × %,d pixels"
        .formatted(Picture.width(scene, scale), Picture.height(scene, scale));
  }

  private static void assertIsPicture(Path file, Scene scene, int scale) throws IOException {
    BufferedImage picture = ImageIO.read(file.toFile());
    assertThat(picture.getWidth()).isEqualTo(Picture.width(scene, scale));
    assertThat(picture.getHeight()).isEqualTo(Picture.height(scene, scale));
  }

  private Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
