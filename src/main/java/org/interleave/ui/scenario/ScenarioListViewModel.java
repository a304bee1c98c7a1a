package org.interleave.ui.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Chapter;
import org.interleave.scenario.Entry;
import org.jspecify.annotations.Nullable;

/// Which scenarios there are, and which of them is open. What is read is read elsewhere, in the
/// order in which it was asked for; all the rest happens on the window's thread.
public final class ScenarioListViewModel {

  private final Executor windowThread;
  private final Executor reader =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("catalogue").factory());
  private final Map<Path, Chapter> added = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<Rows> rows = new ReadOnlyObjectWrapper<>(Rows.NONE);
  private final ReadOnlyObjectWrapper<Row.@Nullable Item> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final LessonViewModel lesson;
  private Catalogue builtIn = new Catalogue(List.of());
  private Row.@Nullable Item opened;
  private Predicate<Entry.Scenario> onOpen = _ -> true;

  /// Begins to read the scenarios that come with the program.
  ///
  /// @param windowThread carries tasks out on the window's thread, one after the other
  public ScenarioListViewModel(ResourceBundle text, Executor windowThread) {
    this.windowThread = windowThread;
    lesson = new LessonViewModel(text);
    reader.execute(
        () -> {
          Catalogue read = Catalogue.builtIn();
          windowThread.execute(() -> list(read));
        });
  }

  public ReadOnlyObjectProperty<Rows> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// What is marked in the list, and told in the lesson; null when there is nothing. A faulty entry
  /// can be chosen, though it opens nothing.
  public ReadOnlyObjectProperty<Row.@Nullable Item> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// Why there is no such scenario or folder, in one sentence; empty when there is.
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  public LessonViewModel lesson() {
    return lesson;
  }

  /// Is asked to open a scenario, which may be open already, and says whether it is open then: if
  /// not, what was chosen stays so.
  public void setOnOpen(Predicate<Entry.Scenario> listener) {
    onOpen = listener;
  }

  /// Shows the errors of what is faulty, and opens what is not.
  public void choose(Row.Item item) {
    refusal.set("");
    boolean shown =
        switch (item.entry()) {
          case Entry.Faulty _ -> true;
          case Entry.Scenario scenario -> open(item, scenario);
        };
    if (shown) {
      show(item);
    }
  }

  private boolean open(Row.Item item, Entry.Scenario scenario) {
    boolean isOpen = onOpen.test(scenario);
    if (isOpen) {
      opened = item;
    }
    return isOpen;
  }

  private void show(Row.@Nullable Item item) {
    chosen.set(item);
    lesson.show(item == null ? null : item.entry());
  }

  /// Opens what has this id, as soon as everything asked for before has been read.
  public void open(String id) {
    reader.execute(() -> windowThread.execute(() -> openListed(id)));
  }

  private void openListed(String id) {
    Optional<Row.Item> item = rows.get().item(id);
    item.ifPresentOrElse(this::choose, () -> refusal.set(catalogue().refusal(id)));
  }

  /// Adds the scenarios of a folder as a chapter, or replaces them when it has been added before.
  public void addFolder(Path folder) {
    reader.execute(
        () -> {
          try {
            Chapter read = Chapter.of(folder);
            windowThread.execute(() -> list(folder, read));
          } catch (IOException e) {
            windowThread.execute(() -> refusal.set(e.getMessage()));
          }
        });
  }

  /// Nothing is chosen any more: something else than a scenario has been opened.
  public void clear() {
    opened = null;
    show(null);
  }

  private void list(Catalogue read) {
    builtIn = read;
    list();
  }

  private void list(Path folder, Chapter read) {
    refusal.set("");
    added.put(folder.toAbsolutePath().normalize(), read);
    list();
  }

  private void list() {
    rows.set(Rows.of(catalogue()));
    Row.Item former = chosen.get();
    if (former != null && !rows.get().all().contains(former)) {
      show(opened);
    }
  }

  private Catalogue catalogue() {
    Catalogue all = builtIn;
    for (Chapter chapter : added.values()) {
      all = all.with(chapter);
    }
    return all;
  }
}
