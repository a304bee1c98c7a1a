package org.interleave.ui.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Binds the menu for files to its view-model, and asks before changes are lost.
public final class DocumentController {

  @FXML private MenuButton menu;
  @FXML private Menu recent;

  private @Nullable DocumentViewModel model;
  private @Nullable DocumentDialogs dialogs;
  private Runnable onOpened = () -> {};

  /// Binds the controls; called once.
  ///
  /// @param opened is told that another listing has taken the place of the last one
  public void show(DocumentViewModel shown, DocumentDialogs asking, Runnable opened) {
    model = shown;
    dialogs = asking;
    onOpened = opened;
    shown.recentFiles().addListener((ListChangeListener<Path>) _ -> listRecent());
    listRecent();
  }

  private void listRecent() {
    List<MenuItem> items = model().recentFiles().stream().map(this::recentItem).toList();
    recent.getItems().setAll(items);
    recent.setDisable(items.isEmpty());
  }

  private MenuItem recentItem(Path path) {
    MenuItem item = new MenuItem(path.toString());
    // A name may hold what would else be taken for a mnemonic.
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> open(path));
    return item;
  }

  /// Asks for a file, and opens it.
  @FXML
  public void open() {
    dialogs().open(window()).ifPresent(this::open);
  }

  /// Opens a file, unless there are changes that the user wants to keep.
  public void open(Path path) {
    if (mayLeave()) {
      try {
        model().open(path);
        onOpened.run();
      } catch (IOException e) {
        dialogs().refuse(window(), String.valueOf(e.getMessage()));
      }
    }
  }

  /// Saves to the file that the listing came from, or asks where to.
  @FXML
  public void save() {
    saved(model().file());
  }

  /// Asks where to save.
  @FXML
  public void saveAs() {
    saved(Optional.empty());
  }

  private boolean saved(Optional<Path> target) {
    Optional<Path> path = target.or(() -> dialogs().save(window(), model().suggestedName()));
    if (path.isEmpty()) {
      return false;
    }
    try {
      model().save(path.get());
      return true;
    } catch (IOException e) {
      dialogs().refuse(window(), String.valueOf(e.getMessage()));
      return false;
    }
  }

  /// Whether the listing may be left: there is nothing to lose, or the user has saved it or lets it
  /// go.
  public boolean mayLeave() {
    if (!model().changedProperty().get()) {
      return true;
    }
    return switch (dialogs().unsaved(window(), model().titleProperty().get())) {
      case SAVE -> saved(model().file());
      case DISCARD -> true;
      case KEEP_EDITING -> false;
    };
  }

  private Window window() {
    return menu.getScene().getWindow();
  }

  private DocumentViewModel model() {
    return Objects.requireNonNull(model);
  }

  private DocumentDialogs dialogs() {
    return Objects.requireNonNull(dialogs);
  }
}
