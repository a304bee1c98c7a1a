package org.interleave.ui;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.prefs.Preferences;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import org.interleave.compiler.Compilation;
import org.interleave.paint.PointedOut;
import org.interleave.paint.Scene;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.Experiment;
import org.interleave.timeline.Timeline;
import org.interleave.trace.RunInfo;
import org.interleave.trace.Trace;
import org.interleave.ui.byhand.ByHandViewModel;
import org.interleave.ui.code.CodeViewModel;
import org.interleave.ui.document.DocumentViewModel;
import org.interleave.ui.document.RecentFiles;
import org.interleave.ui.endings.EndingsViewModel;
import org.interleave.ui.playback.PlaybackViewModel;
import org.interleave.ui.puzzle.BestSwitches;
import org.interleave.ui.puzzle.PuzzleOffer;
import org.interleave.ui.puzzle.PuzzleViewModel;
import org.interleave.ui.run.RunBarViewModel;
import org.interleave.ui.scenario.ScenarioListViewModel;
import org.interleave.ui.story.StoryViewModel;
import org.interleave.ui.theme.ThemeViewModel;
import org.interleave.ui.timeline.Movable;
import org.interleave.ui.timeline.TimelineViewModel;
import org.interleave.ui.variables.VariablesViewModel;
import org.jspecify.annotations.Nullable;

/// Joins the parts of the window, which do not know each other: a run goes to all that show it, the
/// moment goes from playback to the timeline and the story, and a chosen step to all three.
public final class MainViewModel {

  /// In ems: what the timeline needs together with both panels, and with the listing.
  private static final double WIDTH_WITH_BOTH = 75;

  private static final double WIDTH_WITH_LISTING = 70;

  private final SidePanel scenariosPanel = new SidePanel(WIDTH_WITH_BOTH);
  private final SidePanel listingPanel = new SidePanel(WIDTH_WITH_LISTING);
  private final ScenarioListViewModel scenarios;
  private final DocumentViewModel document;
  private final RunBarViewModel runBar;
  private final CodeViewModel code;
  private final CodeMarks marks;
  private final VariablesViewModel variables;
  private final TimelineViewModel timeline = new TimelineViewModel();
  private final PlaybackViewModel playback;
  private final StoryViewModel story;
  private final ByHandViewModel byHand;
  private final PuzzleViewModel puzzle;
  private final PuzzleOffer puzzleOffer;
  private final EndingsViewModel endings;
  private final BooleanBinding canTakeOver;
  private final BooleanBinding canRetry;
  private final ThemeViewModel theme = new ThemeViewModel();

  /// Makes a window's model.
  ///
  /// @param windowThread carries tasks out on the window's thread, one after the other
  /// @param kept what is kept from one start to the next
  public MainViewModel(ResourceBundle text, Executor windowThread, Preferences kept) {
    scenarios = new ScenarioListViewModel(text, windowThread);
    document = new DocumentViewModel(text, new RecentFiles(kept));
    code = new CodeViewModel(text);
    marks = new CodeMarks(code);
    variables = new VariablesViewModel(text);
    runBar = new RunBarViewModel(text, windowThread);
    playback = new PlaybackViewModel(text);
    story = new StoryViewModel(text);
    byHand = new ByHandViewModel(text);
    BestSwitches best = new BestSwitches(kept.node("puzzles"));
    puzzle = new PuzzleViewModel(text, windowThread, best);
    puzzleOffer = new PuzzleOffer(text, windowThread, best);
    scenarios.lesson().entryProperty().subscribe(puzzleOffer::show);
    puzzle.setOnSolved(() -> puzzleOffer.show(scenarios.lesson().entryProperty().get()));
    scenarios.lesson().puzzleGoalProperty().bind(puzzleOffer.goalProperty());
    scenarios.lesson().puzzleRecordProperty().bind(puzzleOffer.recordProperty());
    canTakeOver = runBar.runningProperty().or(byHand.activeProperty()).not();
    canRetry =
        Bindings.createBooleanBinding(
            () -> !runBar.runningProperty().get() && !code.struckProperty().get().isEmpty(),
            runBar.runningProperty(),
            code.struckProperty());
    PuzzleSetting setting = new PuzzleSetting(document, runBar, byHand);
    puzzle.setOnTakenUp(setting::begin);
    puzzle.setOnLeft(setting::restore);
    endings = new EndingsViewModel(text, windowThread);
    endings.threadKindProperty().bind(runBar.mode().threadKindProperty());
    endings.setOnTimeline(this::showReplay);
    byHand.setOnMoment(puzzle::tell);
    byHand.hintedProperty().bind(puzzle.hintedProperty());
    byHand.outdatedProperty().bind(runBar.outdatedProperty());
    byHand.setOnTimeline(this::showChosen);
    runBar.setOnByHand(byHand::begin);
    timeline.setOnMove(this::move);
    timeline.setOnRefusalsChosen(story::tellRefused);
    timeline
        .movableProperty()
        .bind(
            Bindings.createObjectBinding(
                this::movable, byHand.activeProperty(), runBar.runningProperty()));
    document.compilationProperty().subscribe(this::prepare);
    document.titleProperty().subscribe(this::prepare);
    document.setOnShown(this::showListing);
    code.listingProperty().bindBidirectional(document.textProperty());
    code.paletteProperty().bind(timeline.paletteProperty());
    variables.paletteProperty().bind(timeline.paletteProperty());
    code.languageProperty().subscribe(this::prepare);
    runBar.lockProperty().subscribe(this::prepareEndings);
    scenarios.lesson().entryProperty().subscribe(this::prepareEndings);
    runBar.constants().setOnNumber(document::change);
    runBar.setOnTimeline(this::show);
    timeline.setOnMomentChosen(playback::goTo);
    playback.setOnStepChosen(timeline::pointOut);
    story.setOnStepChosen(timeline::select);
    timeline.momentProperty().bind(playback.momentProperty());
    timeline.paletteProperty().bind(theme.themeProperty().map(look -> look.palette()));
    timeline.emProperty().bind(theme.textSizeProperty());
    timeline.momentProperty().subscribe(this::tell);
    timeline.selectedProperty().subscribe(this::tell);
    code.setOnLineClicked(this::light);
    timeline
        .litLineProperty()
        .subscribe(
            line ->
                code.litLinesProperty()
                    .set(line.equals(PointedOut.NO_LINE) ? Set.of() : Set.of(line.intValue())));
    timeline.timelineProperty().subscribe(this::tellOf);
  }

  /// Lights the steps of a line, or no more when they are lit.
  private void light(int line) {
    boolean isLit = timeline.litLineProperty().get() == line;
    timeline.litLineProperty().set(isLit ? PointedOut.NO_LINE : line);
  }

  private void prepare() {
    runBar.prepare(
        document.titleProperty().get(),
        document.textProperty().get(),
        document.compilationProperty().get());
    marks.compiled(document.textProperty().get(), document.compilationProperty().get());
    prepareEndings();
  }

  private void prepareEndings() {
    boolean lock = runBar.lockProperty().get();
    Experiment experiment =
        document.compilationProperty().get() instanceof Compilation.Compiled compiled
            ? Experiment.of(
                document.titleProperty().get(), document.textProperty().get(), lock, compiled)
            : null;
    Optional<Scenario> told =
        Optional.ofNullable(scenarios.lesson().entryProperty().get())
            .filter(Scenario.class::isInstance)
            .map(Scenario.class::cast);
    endings.prepare(experiment, told);
  }

  /// Only the listing's panel tells its mistakes.
  private void showListing(String listing) {
    puzzle.tellListing(listing);
    code.show(listing);
    if (document.compilationProperty().get() instanceof Compilation.Refused) {
      listingPanel.shownProperty().set(true);
    }
  }

  /// Shows another run, or more of the same one.
  void show(Timeline next) {
    Timeline before = timeline.timelineProperty().get();
    Timeline shown = before != null && next.isMoreOf(before) ? next.focusedAs(before) : next;
    marks.show(shown.trace().info());
    timeline.timelineProperty().set(shown);
    playback.show(shown);
    tell();
  }

  /// Shows a run that has been chosen step by step, up to the last choice.
  private void showChosen(Timeline next, int steps) {
    timeline.pointOut(Trace.NO_ROW);
    runBar.takeNote(next.trace().info());
    show(next);
    playback.goTo(steps);
    timeline.pointOut(steps - 1);
  }

  /// Shows a run that was found by exploring.
  private void showReplay(Timeline next) {
    RunInfo info = next.trace().info();
    runBar.lockProperty().set(info.settings().lock());
    runBar.takeNote(info);
    timeline.pointOut(Trace.NO_ROW);
    show(next);
  }

  /// Whether the choices of the run that is shown can be tried with the lock on: whether it does
  /// something to locks, which did nothing.
  public ObservableBooleanValue canRetryProperty() {
    return canRetry;
  }

  /// Whether the run that is shown can be gone on with by hand, and is not already.
  public ObservableBooleanValue canTakeOverProperty() {
    return canTakeOver;
  }

  /// Tries the choices of the run that is shown again, with the lock on.
  public void retryWithLock() {
    Timeline shown = timeline.timelineProperty().get();
    if (shown != null && canRetry.get()) {
      runBar.lockProperty().set(true);
      byHand.retryWithLock(shown);
    }
  }

  /// Goes back to the run that the one by hand came from, with the lock as it was there.
  public void goBack() {
    byHand.goBack();
    Timeline shown = timeline.timelineProperty().get();
    if (shown != null && byHand.activeProperty().get()) {
      runBar.lockProperty().set(shown.trace().info().settings().lock());
    }
  }

  private Movable movable() {
    if (runBar.runningProperty().get()) {
      return Movable.NONE;
    }
    return byHand.activeProperty().get() ? Movable.ALL : Movable.SELECTED;
  }

  /// Moves a step to the place of another.
  private void move(int row, int to) {
    Timeline shown = timeline.timelineProperty().get();
    if (shown != null && !runBar.runningProperty().get()) {
      byHand.move(shown, row, to);
    }
  }

  /// Goes on by hand from the moment that is showing.
  public void takeOver() {
    Timeline shown = timeline.timelineProperty().get();
    if (shown != null && canTakeOver.get()) {
      byHand.takeOver(shown, (int) timeline.momentProperty().get());
    }
  }

  /// The timeline may focus on another variable by itself.
  private void tellOf(@Nullable Timeline shown) {
    if (shown != null) {
      story.show(shown);
      byHand.show(shown);
      if (!byHand.activeProperty().get()) {
        puzzle.tellOther(shown.trace().info());
      }
      tell();
    }
  }

  private void tell() {
    story.tell(timeline.selectedProperty().get(), timeline.momentProperty().get());
    Timeline shown = timeline.timelineProperty().get();
    if (shown != null) {
      int taken = (int) timeline.momentProperty().get();
      marks.mark(shown.trace(), timeline.selectedProperty().get(), taken);
      variables.show(shown, taken);
      byHand.goTo(taken);
    }
  }

  /// The first to go where the window is narrow.
  public SidePanel scenariosPanel() {
    return scenariosPanel;
  }

  public SidePanel listingPanel() {
    return listingPanel;
  }

  public ScenarioListViewModel scenarios() {
    return scenarios;
  }

  public DocumentViewModel document() {
    return document;
  }

  public PuzzleViewModel puzzle() {
    return puzzle;
  }

  public EndingsViewModel endings() {
    return endings;
  }

  public ByHandViewModel byHand() {
    return byHand;
  }

  public CodeViewModel code() {
    return code;
  }

  public VariablesViewModel variables() {
    return variables;
  }

  public RunBarViewModel runBar() {
    return runBar;
  }

  public TimelineViewModel timeline() {
    return timeline;
  }

  public PlaybackViewModel playback() {
    return playback;
  }

  public StoryViewModel story() {
    return story;
  }

  public ThemeViewModel theme() {
    return theme;
  }

  /// What is visible now, for a picture; null when there is no run.
  public @Nullable Scene scene() {
    Scene scene = timeline.scene();
    return scene == null ? null : scene.withoutPointer();
  }
}
