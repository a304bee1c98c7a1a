package org.interleave.ui.endings;

import java.util.List;
import org.interleave.explore.Witness;
import org.interleave.run.ScheduledRunner;
import org.interleave.schedule.ReplayScheduler;
import org.interleave.timeline.Timeline;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;

/// An order that leads to an ending.
///
/// @param schedule who takes each step that others can notice
record Way(RunInfo info, List<Integer> schedule) {
  Way {
    schedule = List.copyOf(schedule);
  }

  /// The run that goes this way.
  Timeline timeline() {
    return timeline(info, Witness.choices(info, schedule));
  }

  /// The run in which these choices are made, each a thread's number.
  static Timeline timeline(RunInfo info, List<Integer> choices) {
    return new Timeline(
        ScheduledRunner.run(info.in(new RunMode.Replay()), new ReplayScheduler(choices)));
  }
}
