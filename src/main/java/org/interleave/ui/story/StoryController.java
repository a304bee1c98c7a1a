package org.interleave.ui.story;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.interleave.trace.Trace;

/// Binds the sentence card to its view-model.
public final class StoryController {

  private static final PseudoClass LOSS = PseudoClass.getPseudoClass("loss");

  @FXML private Node card;
  @FXML private Label title;
  @FXML private Label sentence;
  @FXML private Hyperlink read;
  @FXML private Hyperlink culprit;

  /// Binds the card; called once.
  public void show(StoryViewModel model) {
    title.textProperty().bind(model.titleProperty());
    sentence.textProperty().bind(model.sentenceProperty());
    read.visibleProperty().bind(model.readProperty().isNotEqualTo(Trace.NO_ROW));
    culprit.visibleProperty().bind(model.culpritProperty().isNotEqualTo(Trace.NO_ROW));
    read.setOnAction(_ -> model.showRead());
    culprit.setOnAction(_ -> model.showCulprit());
    model.aboutTroubleProperty().subscribe(loss -> card.pseudoClassStateChanged(LOSS, loss));
  }
}
