package org.interleave.ui.code;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.interleave.paint.Ink;
import org.interleave.paint.Palette;
import org.jspecify.annotations.Nullable;

/// What shows one line of code, each part in a layer of its own. It is used again for another line
/// when the first one has been scrolled away.
final class LineNodes {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private static final PseudoClass OCCUPIED = PseudoClass.getPseudoClass("occupied");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  /// The height of a wave, in pixels, and half its length.
  private static final double WAVE = 2;

  /// How long a wave is where there is no character, in pixels.
  private static final double LEAST_WAVE = 8;

  final Region band = new Region();
  final Label number = new Label();
  final TextFlow text = new TextFlow();
  final Path waves = new Path();
  final HBox pills = new HBox();

  /// All markers in one, in the place of the line's number: where the line is too long for markers
  /// beside it.
  final HBox together = new HBox();

  private final String many;
  private @Nullable CodeLine shown;
  private @Nullable Palette colours;
  private boolean isLong;

  LineNodes(String many, IntConsumer onClick) {
    this.many = many;
    band.getStyleClass().add("line-band");
    number.getStyleClass().add("line-number");
    number.setOnMouseClicked(_ -> onClick.accept(Objects.requireNonNull(shown).number()));
    text.getStyleClass().add("line-text");
    waves.getStyleClass().add("error-wave");
    pills.getStyleClass().add("thread-pills");
    together.getStyleClass().addAll("thread-pills", "together");
    for (Node node : List.of(band, number, text, waves, pills, together)) {
      node.setManaged(false);
    }
  }

  void show(CodeLine line, Palette palette) {
    CodeLine before = shown;
    boolean sameColours = palette.equals(colours);
    shown = line;
    colours = palette;
    if (before == null || !before.pieces().equals(line.pieces())) {
      text.getChildren().setAll(line.pieces().stream().map(LineNodes::piece).toList());
      // Otherwise it would be black until the next frame.
      text.applyCss();
    }
    if (before == null || !sameColours || !before.threads().equals(line.threads())) {
      fill(pills, Pill.of(line.threads(), many), palette);
      fill(together, Pill.together(line.threads()), palette);
    }
    number.setText(Integer.toString(line.number()));
    number.pseudoClassStateChanged(WRONG, !line.waves().isEmpty());
    band.pseudoClassStateChanged(SELECTED, line.selected());
    band.pseudoClassStateChanged(LIT, line.lit());
    band.pseudoClassStateChanged(OCCUPIED, !line.threads().isEmpty());
  }

  private static void fill(HBox box, List<Pill> markers, Palette palette) {
    box.getChildren().setAll(markers.stream().map(it -> pill(it, palette)).toList());
    box.applyCss();
  }

  private static Text piece(CodeLine.Piece piece) {
    Text text = new Text(piece.text());
    piece.role().ifPresent(it -> text.getStyleClass().add(it.name().toLowerCase(Locale.ROOT)));
    if (piece.struck()) {
      text.getStyleClass().add("struck");
    }
    return text;
  }

  private static Label pill(Pill pill, Palette palette) {
    Label label = new Label(pill.text());
    label.getStyleClass().add("thread-pill");
    label.setTooltip(new Tooltip(pill.names()));
    int ground =
        pill.thread() == Pill.SEVERAL ? palette.of(Ink.PLAYHEAD) : palette.thread(pill.thread());
    int letters = palette.of(pill.thread() == Pill.SEVERAL ? Ink.ON_PLAYHEAD : Ink.ON_THREAD);
    label.setStyle(
        "-fx-background-color: #%06x; -fx-text-fill: #%06x;"
            .formatted(ground & 0xFFFFFF, letters & 0xFFFFFF));
    return label;
  }

  void setVisible(boolean visible) {
    band.setVisible(visible);
    number.setVisible(visible);
    text.setVisible(visible);
    waves.setVisible(visible && !waves.getElements().isEmpty());
    pills.setVisible(visible && !isLong && !pills.getChildren().isEmpty());
    together.setVisible(visible && isLong);
  }

  /// Puts everything in its place.
  ///
  /// @param start the line's first `char` in the whole text
  /// @param gutter how wide the line numbers' column is, in pixels
  void layOut(TextPlaces places, int start, double gutter) {
    Point2D place = places.place(start);
    double right = places.viewport().getMaxX();
    double height = places.lineHeight();
    double top = place.getY();
    band.resizeRelocate(0, top, right, height);
    number.resizeRelocate(0, top, gutter, height);
    text.autosize();
    text.relocate(place.getX(), place.getY());
    drawWaves(index -> places.place(start + index).getX(), top + height - 1);
    double width = pills.prefWidth(height);
    pills.resizeRelocate(right - width, top, width, height);
    isLong = !pills.getChildren().isEmpty() && place.getX() + text.getWidth() > right - width;
    together.resizeRelocate(0, top, gutter, height);
    setVisible(true);
  }

  private void drawWaves(IntToDoubleFunction x, double bottom) {
    waves.getElements().clear();
    for (CodeLine.Wave wave : Objects.requireNonNull(shown).waves()) {
      double at = x.applyAsDouble(wave.begin());
      double end = Math.max(x.applyAsDouble(wave.end()), at + LEAST_WAVE);
      waves.getElements().add(new MoveTo(at, bottom));
      for (boolean up = true; at + WAVE <= end; up = !up) {
        at += WAVE;
        waves.getElements().add(new LineTo(at, up ? bottom - WAVE : bottom));
      }
    }
  }
}
