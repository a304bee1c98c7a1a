package org.interleave.ui.story;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.interleave.trace.Trace;

/// Binds the sentence card to its view-model.
public final class StoryController {

  private static final PseudoClass LOSS = PseudoClass.getPseudoClass("loss");

  /// The lines above and below the card together, in pixels.
  private static final double FRAME = 2;

  @FXML private ScrollPane card;
  @FXML private Region parts;
  @FXML private Label title;
  @FXML private Label sentence;
  @FXML private Hyperlink read;
  @FXML private Hyperlink culprit;

  /// All of the card: as high whatever it tells; what is longer is scrolled.
  public Region card() {
    return card;
  }

  /// Binds the card; called once.
  public void show(StoryViewModel model) {
    // The arrow keys stay with the timeline when the card is clicked, wherever that is.
    parts.minHeightProperty().bind(card.heightProperty().subtract(FRAME));
    parts.setOnMousePressed(Event::consume);
    model.sentenceProperty().subscribe(() -> card.setVvalue(0));
    title.textProperty().bind(model.titleProperty());
    sentence.textProperty().bind(model.sentenceProperty());
    read.visibleProperty().bind(model.readProperty().isNotEqualTo(Trace.NO_ROW));
    culprit.visibleProperty().bind(model.culpritProperty().isNotEqualTo(Trace.NO_ROW));
    read.setOnAction(_ -> model.showRead());
    culprit.setOnAction(_ -> model.showCulprit());
    model.aboutTroubleProperty().subscribe(loss -> card.pseudoClassStateChanged(LOSS, loss));
  }
}
