package org.interleave.ui.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.interleave.compiler.Compilation;
import org.interleave.compiler.Compiler;
import org.interleave.export.AtomicFile;
import org.interleave.listing.Constant;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.ListingFile;
import org.jspecify.annotations.Nullable;

/// The listing that is open. Only one is, and it may have changes that have not been saved.
public final class DocumentViewModel {

  private final RecentFiles recentFiles;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
  private final BooleanBinding changed;
  private final ReadOnlyObjectWrapper<Compilation> compilation =
      new ReadOnlyObjectWrapper<>(new Compilation.Refused(List.of()));
  private final ObservableList<Path> recent = FXCollections.observableArrayList();

  /// Kept, as such a view is forgotten with its listeners when nobody else holds it.
  private final ObservableList<Path> shownRecent = FXCollections.unmodifiableObservableList(recent);

  private final String untitled;
  private @Nullable Path file;
  private Consumer<String> onShown = _ -> {};

  public DocumentViewModel(ResourceBundle texts, RecentFiles recentFiles) {
    this.recentFiles = recentFiles;
    untitled = texts.getString("document.name");
    changed = Bindings.notEqual(text, saved);
    recent.setAll(recentFiles.all());
    text.subscribe(listing -> compilation.set(Compiler.compile(listing)));
  }

  /// What the listing is called: a scenario's title, or a file's name.
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /// The listing itself, as it is being edited.
  public StringProperty textProperty() {
    return text;
  }

  /// Whether there are changes that would be lost.
  public BooleanBinding changedProperty() {
    return changed;
  }

  /// What the text compiles to.
  public ReadOnlyObjectProperty<Compilation> compilationProperty() {
    return compilation.getReadOnlyProperty();
  }

  /// The files that were open last, the latest first.
  public ObservableList<Path> recentFiles() {
    return shownRecent;
  }

  /// The numbers that can be changed from outside the text; none while it cannot be compiled.
  public List<Constant> constants() {
    return compilation.get() instanceof Compilation.Compiled compiled
        ? Constant.in(compiled.statements())
        : List.of();
  }

  /// Shows a scenario in place of what is open. Changes are lost: ask before.
  public void open(Scenario scenario) {
    open(scenario.lesson().title(), scenario.source().listing());
  }

  /// Shows a listing that is no file in place of what is open. Changes are lost: ask before.
  public void open(String name, String listing) {
    show(name, listing, null);
  }

  /// Whether a scenario is open and as it was at first.
  public boolean isShowing(Scenario scenario) {
    return file == null
        && title.get().equals(scenario.lesson().title())
        && text.get().equals(scenario.source().listing());
  }

  /// Shows a file in place of what is open. Changes are lost: ask before.
  ///
  /// @throws IOException with a sentence for the user; then all is as before
  public void open(Path path) throws IOException {
    try {
      String listing = ListingFile.text(path);
      show(String.valueOf(path.getFileName()), listing, path);
    } catch (IOException e) {
      recentFiles.remove(path);
      recent.setAll(recentFiles.all());
      throw e;
    }
    remember(path);
  }

  private void show(String shownTitle, String listing, @Nullable Path path) {
    file = path;
    saved.set(listing);
    title.set(shownTitle);
    text.set(listing);
    onShown.accept(listing);
  }

  /// Is told a listing that has taken the place of another one.
  public void setOnShown(Consumer<String> listener) {
    onShown = listener;
  }

  /// The file that the listing came from, or was saved to last.
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /// What a file for the listing may be called.
  public String suggestedName() {
    String words = title.get().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    String name = words.replaceAll("^_|_$", "");
    return file()
        .map(it -> String.valueOf(it.getFileName()))
        .orElse((name.isEmpty() ? untitled : name) + ".py");
  }

  /// Saves the listing.
  ///
  /// @throws IOException with a sentence for the user; then the file is as it was before
  public void save(Path path) throws IOException {
    String listing = text.get();
    AtomicFile.write(path, out -> out.write(listing.getBytes(UTF_8)));
    file = path;
    saved.set(listing);
    title.set(String.valueOf(path.getFileName()));
    remember(path);
  }

  private void remember(Path path) {
    recentFiles.add(path);
    recent.setAll(recentFiles.all());
  }

  /// Changes a constant in the listing. In a scenario this is no change that could be lost: the
  /// numbers are there to be tried.
  public void change(Constant constant, String number) {
    boolean wasChanged = changed.get();
    String listing = constant.changed(text.get(), number);
    if (file == null && !wasChanged) {
      saved.set(listing);
    }
    text.set(listing);
  }
}
