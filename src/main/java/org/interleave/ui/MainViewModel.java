package org.interleave.ui;

import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import org.interleave.paint.Scene;
import org.interleave.timeline.Timeline;
import org.interleave.trace.Trace;
import org.interleave.ui.playback.PlaybackViewModel;
import org.interleave.ui.run.RunBarViewModel;
import org.interleave.ui.story.StoryViewModel;
import org.interleave.ui.theme.ThemeViewModel;
import org.interleave.ui.timeline.TimelineViewModel;
import org.jspecify.annotations.Nullable;

/// Joins the parts of the window, which do not know each other: a run goes to all that show it, the
/// moment goes from playback to the timeline and the story, and a chosen step to all three.
public final class MainViewModel {

  private final RunBarViewModel runBar;
  private final TimelineViewModel timeline = new TimelineViewModel();
  private final PlaybackViewModel playback;
  private final StoryViewModel story;
  private final ThemeViewModel theme = new ThemeViewModel();

  /// Makes a window's model.
  ///
  /// @param windowThread carries tasks out on the window's thread, one after the other
  public MainViewModel(ResourceBundle text, Executor windowThread) {
    runBar = new RunBarViewModel(windowThread);
    playback = new PlaybackViewModel(text);
    story = new StoryViewModel(text);
    runBar.setOnTimeline(this::show);
    timeline.setOnMomentChosen(playback::goTo);
    playback.setOnStepChosen(timeline::pointOut);
    story.setOnStepChosen(timeline::select);
    timeline.momentProperty().bind(playback.momentProperty());
    timeline.paletteProperty().bind(theme.themeProperty().map(look -> look.palette()));
    timeline.emProperty().bind(theme.textSizeProperty());
    timeline.momentProperty().subscribe(this::tell);
    timeline.selectedProperty().subscribe(this::tell);
    timeline.timelineProperty().subscribe(this::tellOf);
  }

  /// Shows another run, or more of the same one.
  void show(Timeline shown) {
    timeline.timelineProperty().set(shown);
    playback.show(shown);
    tell();
  }

  /// The timeline may focus on another variable by itself.
  private void tellOf(@Nullable Timeline shown) {
    if (shown != null) {
      story.show(shown);
      tell();
    }
  }

  private void tell() {
    story.tell(timeline.selectedProperty().get(), timeline.momentProperty().get());
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
    return scene == null ? null : scene.hovering(Trace.NO_ROW);
  }
}
