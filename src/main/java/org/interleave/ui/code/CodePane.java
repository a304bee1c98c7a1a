package org.interleave.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.interleave.listing.Position;
import org.interleave.paint.Palette;
import org.interleave.paint.StandardPalette;

/// Code with line numbers, colours and markers, which can be typed into. The text of its area is
/// invisible; what one sees are nodes for the lines in sight, some under the area and some over it.
public final class CodePane extends Region {

  /// Room for line numbers: at least so many digits, and so many more beside them.
  private static final int LEAST_DIGITS = 2;

  private static final double BESIDE = 1.6;

  /// How wide a digit is, as a part of the text size.
  private static final double DIGIT = 0.6;

  private final TextArea area = new TextArea();
  private final Pane bands = layer();
  private final Pane texts = layer();
  private final Pane numbers = layer();
  private final Pane pills = layer();
  private final Rectangle clip = new Rectangle();
  private final Rectangle textClip = new Rectangle();
  private final List<LineNodes> pool = new ArrayList<>();
  private String manyThreads = "%d";
  private IntConsumer onLineClicked = _ -> {};
  private Palette palette = StandardPalette.LIGHT;
  private CodePage page = CodePage.EMPTY;

  public CodePane() {
    getStyleClass().add("code-pane");
    getChildren().setAll(bands, texts, numbers, area, pills);
    setClip(clip);
    texts.setClip(textClip);
    area.scrollTopProperty().subscribe(this::requestLayout);
    area.scrollLeftProperty().subscribe(this::requestLayout);
    area.skinProperty().subscribe(this::followText);
    area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    EditorKeys.addTo(area, this::pointOutLine);
  }

  /// What changes within the area's scroll pane is no reason for the area itself to be laid out.
  private void followText() {
    if (area.getChildrenUnmodifiable().getFirst() instanceof ScrollPane scroll
        && scroll.getContent().lookup(".text") instanceof Text text) {
      text.layoutBoundsProperty().subscribe(this::requestLayout);
      text.boundsInParentProperty().subscribe(this::requestLayout);
    }
  }

  private static Pane layer() {
    Pane layer = new Pane();
    layer.setManaged(false);
    layer.setPickOnBounds(false);
    return layer;
  }

  /// The control that one types into.
  TextArea area() {
    return area;
  }

  /// The text for more threads than there is room for, with a place for their number.
  public void setManyThreads(String text) {
    manyThreads = text;
  }

  public String getManyThreads() {
    return manyThreads;
  }

  /// What a screen reader says of the code.
  public void setDescription(String text) {
    area.setAccessibleText(text);
  }

  public String getDescription() {
    return area.getAccessibleText();
  }

  public void setEditable(boolean editable) {
    area.setEditable(editable);
  }

  public boolean isEditable() {
    return area.isEditable();
  }

  /// Is told the line that is clicked, from 1.
  void setOnLineClicked(IntConsumer listener) {
    onLineClicked = listener;
  }

  /// Draws another page, whose text must be that of the area by the time of the next layout.
  void show(CodePage another, Palette colours) {
    page = another;
    palette = colours;
    requestLayout();
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      pointOutLine();
    }
  }

  private void pointOutLine() {
    onLineClicked.accept(caretPosition().line());
  }

  Position caretPosition() {
    return page.code().position(area.getCaretPosition());
  }

  /// Puts the caret at a place, or at the nearest one that there is.
  void goTo(Position place) {
    area.requestFocus();
    area.positionCaret(page.code().offset(place));
  }

  /// Scrolls as far as is needed to see a line.
  void reveal(int line) {
    TextPlaces.in(area, this)
        .ifPresent(
            places -> {
              Bounds seen = places.viewport();
              double top = places.place(page.code().starts().get(line - 1)).getY();
              if (top < seen.getMinY() || top + places.lineHeight() > seen.getMaxY()) {
                area.setScrollTop(area.getScrollTop() + top - seen.getCenterY());
              }
            });
  }

  @Override
  protected void layoutChildren() {
    double gutter = snapSizeX(gutter());
    area.resizeRelocate(gutter, 0, getWidth() - gutter, getHeight());
    area.layout();
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
    // What is hidden is given no page, though its text may change.
    int used =
        isVisible() ? TextPlaces.in(area, this).map(places -> layOut(places, gutter)).orElse(0) : 0;
    for (LineNodes spare : pool.subList(used, pool.size())) {
      spare.setVisible(false);
    }
  }

  private double gutter() {
    int digits = Math.max(LEAST_DIGITS, Integer.toString(page.size()).length());
    return (digits + BESIDE) * DIGIT * area.getFont().getSize();
  }

  /// Returns how many lines are in sight.
  private int layOut(TextPlaces places, double gutter) {
    Bounds seen = places.viewport();
    textClip.setX(gutter);
    textClip.setWidth(seen.getMaxX() - gutter);
    textClip.setHeight(seen.getMaxY());
    int first = page.code().position(places.firstOffset()).line();
    int line = first;
    while (line <= page.size()) {
      Point2D place = places.place(page.code().starts().get(line - 1));
      if (place.getY() > seen.getMaxY()) {
        break;
      }
      LineNodes nodes = nodes(line - first);
      nodes.show(page.line(line), palette);
      nodes.layOut(places, page.code().starts().get(line - 1), gutter);
      line++;
    }
    return line - first;
  }

  private LineNodes nodes(int index) {
    if (index == pool.size()) {
      LineNodes nodes = new LineNodes(manyThreads, number -> onLineClicked.accept(number));
      pool.add(nodes);
      bands.getChildren().add(nodes.band);
      numbers.getChildren().add(nodes.number);
      texts.getChildren().addAll(nodes.text, nodes.waves);
      pills.getChildren().addAll(nodes.pills, nodes.together);
    }
    return pool.get(index);
  }

  @Override
  protected double computeMinWidth(double height) {
    return area.minWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return area.minHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return area.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return area.prefHeight(width);
  }
}
