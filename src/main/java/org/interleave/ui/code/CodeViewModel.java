package org.interleave.ui.code;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.interleave.paint.Palette;
import org.interleave.paint.StandardPalette;
import org.jspecify.annotations.Nullable;

/// The listing as it is typed, and what a run has to say about its lines. A run tells the lines of
/// the listing that ran; here they are followed to where they stand now, and into Java.
public final class CodeViewModel {

  private final StringProperty listing = new SimpleStringProperty("");
  private final StringProperty ran = new SimpleStringProperty("");
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.PYTHON);
  private final ObjectProperty<JavaView> java = new SimpleObjectProperty<>(new JavaView.Absent(""));
  private final ObjectProperty<List<ThreadMarker>> threads = new SimpleObjectProperty<>(List.of());
  private final IntegerProperty selectedLine = new SimpleIntegerProperty();
  private final ObjectProperty<Set<Integer>> litLines = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<List<Span>> struck = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(StandardPalette.LIGHT);
  private final ReadOnlyObjectWrapper<CodePage> page;
  private final ErrorsViewModel errors;
  private PythonText python = PythonText.of("");
  private @Nullable JavaText javaText;
  private IntConsumer onLineClicked = _ -> {};

  public CodeViewModel(ResourceBundle text) {
    errors = new ErrorsViewModel(text);
    page = new ReadOnlyObjectWrapper<>(python.page(Marks.NONE, List.of()));
    listing.subscribe(this::edit);
    ran.subscribe(this::follow);
    java.subscribe(this::follow);
    Stream.of(language, threads, selectedLine, litLines, struck, errors.errorsProperty())
        .forEach(it -> it.subscribe(this::refresh));
  }

  /// Shows another listing, from which the next run is made. What was said about the lines of the
  /// old one is forgotten.
  public void show(String another) {
    threads.set(List.of());
    selectedLine.set(0);
    litLines.set(Set.of());
    struck.set(List.of());
    listing.set(another);
    ran.set(another);
  }

  private void edit(String text) {
    python = python.edited(text);
    refresh();
  }

  private void follow() {
    String text = ran.get();
    python = PythonText.of(text).edited(listing.get());
    javaText = java.get() instanceof JavaView.Code code ? JavaText.of(code, text) : null;
    refresh();
  }

  private void refresh() {
    Marks run =
        new Marks(
            threads.get(), Set.of(selectedLine.get()), litLines.get(), struck.get(), List.of());
    page.set(
        shownJava()
            .map(text -> text.page(run))
            .orElseGet(() -> python.page(run, errors.errorsProperty().get())));
  }

  /// Whether Java is chosen, and there is any.
  boolean showsJava() {
    return shownJava().isPresent();
  }

  private Optional<JavaText> shownJava() {
    return Optional.ofNullable(javaText).filter(_ -> language.get() == Language.JAVA);
  }

  /// The Python text as it is typed.
  public StringProperty listingProperty() {
    return listing;
  }

  /// The text whose run the lines of threads and steps, and what is struck, belong to.
  public StringProperty ranProperty() {
    return ran;
  }

  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  public ObjectProperty<JavaView> javaProperty() {
    return java;
  }

  /// Where each thread is.
  public ObjectProperty<List<ThreadMarker>> threadsProperty() {
    return threads;
  }

  /// The line of the selected step, from 1; 0 for none.
  public IntegerProperty selectedLineProperty() {
    return selectedLine;
  }

  /// The lines whose steps are pointed out.
  public ObjectProperty<Set<Integer>> litLinesProperty() {
    return litLines;
  }

  /// What has no effect, such as lock operations while the lock is off.
  public ObjectProperty<List<Span>> struckProperty() {
    return struck;
  }

  /// Gives threads their colours.
  public ObjectProperty<Palette> paletteProperty() {
    return palette;
  }

  public ErrorsViewModel errors() {
    return errors;
  }

  /// What is to be seen, in the language that is chosen; in Python when there is no Java.
  ReadOnlyObjectProperty<CodePage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /// Is told which line of the listing that ran was clicked; 0 when it was one of no run.
  public void setOnLineClicked(IntConsumer listener) {
    onLineClicked = listener;
  }

  /// Tells which line of those that are shown was clicked.
  void click(int line) {
    onLineClicked.accept(shownJava().map(text -> text.ran(line)).orElseGet(() -> python.ran(line)));
  }
}
