package org.interleave.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interleave.listing.Listing;
import org.interleave.listing.ListingError;
import org.interleave.listing.Position;
import org.interleave.listing.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CodeViewModelTest {

  private static final String LISTING =
      "from threading import Lock\nlock = Lock()\nlock.acquire()\nval = 0\nlock.release()";

  private final CodeViewModel model =
      new CodeViewModel(ResourceBundle.getBundle("org.interleave.ui.Text"));

  @BeforeEach
  void showRun() {
    model.listingProperty().subscribe(text -> model.errors().show(errors(text)));
    model.show(LISTING);
    model.threadsProperty().set(List.of(thread(1, 3), thread(2, 4), thread(3, 4)));
    model.selectedLineProperty().set(4);
    model.litLinesProperty().set(Set.of(3, 5));
    model.struckProperty().set(List.of(new Span(3, 1, 14), new Span(5, 1, 14)));
  }

  private static List<ListingError> errors(String text) {
    return Listing.read(text) instanceof Reading.Refused(List<ListingError> errors)
        ? errors
        : List.of();
  }

  private static ThreadMarker thread(int number, int line) {
    return new ThreadMarker(number, "T" + number, "Thread-" + number, line);
  }

  @Test
  void linesShowWhatTheRunSaysOfThem() {
    assertThat(page())
        .isEqualTo(
            """
            1 KEYWORD:from| |LIBRARY:threading| |KEYWORD:import| |LIBRARY:Lock
            2 lock = |LIBRARY:Lock|()
            3 ~lock.~~LIBRARY:acquire~~()~ T1 lit
            4 val = |NUMBER:0 T2 T3 selected
            5 ~lock.~~LIBRARY:release~~()~ lit""");
  }

  @Test
  void whatTheRunSaysFollowsTheLinesWhenTheTextIsEdited() {
    model.listingProperty().set("# new\n" + LISTING);
    model.listingProperty().set("# new\n" + LISTING.replace("lock.release()", "  lock.release()"));

    assertThat(page())
        .isEqualTo(
            """
            1 COMMENT:# new
            2 KEYWORD:from| |LIBRARY:threading| |KEYWORD:import| |LIBRARY:Lock
            3 lock = |LIBRARY:Lock|()
            4 ~lock.~~LIBRARY:acquire~~()~ T1 lit
            5 val = |NUMBER:0 T2 T3 selected
            6 |~lock.~~LIBRARY:release~~()~ lit !""");
  }

  @Test
  void anotherRunSpeaksOfTheTextThatRan() {
    String edited = "# new\n" + LISTING;
    model.listingProperty().set(edited);
    model.ranProperty().set(edited);

    assertThat(page()).contains("\n4 lock.|LIBRARY:acquire|() T2 T3 selected\n");
  }

  @Test
  void anotherListingForgetsTheRun() {
    model.show("a\nb\nc\nd\ne");

    assertThat(page()).isEqualTo("1 a !\n2 b !\n3 c !\n4 d !\n5 e !");
  }

  @Test
  void aClickTellsTheLineThatRan() {
    List<Integer> clicked = new ArrayList<>();
    model.setOnLineClicked(clicked::add);
    model.listingProperty().set("# new\n" + LISTING);
    model.click(5);
    model.click(1);

    assertThat(clicked).containsExactly(4, 0);
  }

  @Test
  void javaShowsTheSameLineByLine() {
    model
        .javaProperty()
        .set(
            new JavaView.Code(
                "try {\n  lock.lock();\n  val = 0; // é\n  done();\n}",
                "# other\n" + LISTING,
                List.of(0, 4, 5, 5, 0)));
    assertThat(model.showsJava()).isFalse();
    model.languageProperty().set(Language.JAVA);

    assertThat(page())
        .isEqualTo(
            """
            1 KEYWORD:try| {
            2 |~lock.lock();~ T1 lit
            3 val = |NUMBER:0|; |COMMENT:// é T2 T3 selected
            4 done(); selected
            5 }""");
    List<Integer> clicked = new ArrayList<>();
    model.setOnLineClicked(clicked::add);
    List.of(1, 2, 4).forEach(model::click);
    assertThat(clicked).containsExactly(0, 3, 4);
  }

  @Test
  void withoutJavaPythonStays() {
    model.javaProperty().set(new JavaView.Absent("No Java for this."));
    model.languageProperty().set(Language.JAVA);

    assertThat(model.showsJava()).isFalse();
    assertThat(page()).startsWith("1 KEYWORD:from");
  }

  @Test
  void errorsAreToldOneAtATimeAndCanBeGoneTo() {
    List<Position> places = new ArrayList<>();
    ErrorsViewModel errors = model.errors();
    errors.setOnGoTo(
        place -> {
          places.add(place);
          errors.caretProperty().set(place);
        });
    assertThat(told("x = 1")).isEmpty();
    assertThat(told("x = 1 +")).startsWith("Line 1, column 8: The line ends too early");
    assertThat(told("x = 1 +\ny = {}\nz = z +"))
        .startsWith("1 of 3 errors · Line 1, column 8: The line ends too early");
    errors.goTo();
    errors.goTo();
    assertThat(errors.sentenceProperty().get()).startsWith("2 of 3 errors · Line 2, column 5: ");
    errors.goTo();
    errors.goTo();

    assertThat(places)
        .containsExactly(
            new Position(1, 8), new Position(2, 5), new Position(3, 8), new Position(1, 8));
  }

  private String told(String listing) {
    model.listingProperty().set(listing);
    return model.errors().sentenceProperty().get();
  }

  @Test
  void moreThreadsThanThereIsRoomForAreCounted() {
    List<ThreadMarker> some = List.of(thread(1, 1), thread(2, 1), thread(3, 1), thread(4, 1));

    assertThat(Pill.of(some.subList(0, 1), "%d threads"))
        .containsExactly(new Pill("T1", "Thread-1", 1));
    assertThat(Pill.of(some.subList(0, 3), "%d threads")).extracting(Pill::text).hasSize(3);
    assertThat(Pill.of(some, "%d threads"))
        .containsExactly(
            new Pill("4 threads", "Thread-1, Thread-2, Thread-3, Thread-4", Pill.SEVERAL));
  }

  /// A line a row: its pieces with their roles, struck ones between `~`, and what is marked.
  private String page() {
    CodePage page = model.pageProperty().get();
    return IntStream.rangeClosed(1, page.size())
        .mapToObj(page::line)
        .map(CodeViewModelTest::told)
        .collect(Collectors.joining("\n"));
  }

  private static String told(CodeLine line) {
    String pieces =
        line.pieces().stream().map(CodeViewModelTest::told).collect(Collectors.joining("|"));
    String threads =
        line.threads().stream().map(it -> " " + it.label()).collect(Collectors.joining());
    return (line.number() + " " + pieces.replace("~|~", "~~").strip()).strip()
        + threads
        + (line.selected() ? " selected" : "")
        + (line.lit() ? " lit" : "")
        + (line.waves().isEmpty() ? "" : " !");
  }

  private static String told(CodeLine.Piece piece) {
    String text = piece.role().map(it -> it + ":").orElse("") + piece.text();
    return piece.struck() ? "~" + text + "~" : text;
  }
}
