package org.interleave.ui.endings;

import java.util.List;
import org.interleave.explore.Witness;
import org.interleave.run.ScheduledRunner;
import org.interleave.schedule.ReplayScheduler;
import org.interleave.timeline.Timeline;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.Trace;

/// How an ending is come to.
sealed interface Way {

  /// The run that goes this way.
  Timeline timeline();

  /// An order that was found.
  ///
  /// @param schedule who takes each step that others can notice
  record Ordered(RunInfo info, List<Integer> schedule) implements Way {
    public Ordered {
      schedule = List.copyOf(schedule);
    }

    @Override
    public Timeline timeline() {
      return Way.timeline(info, Witness.choices(info, schedule));
    }
  }

  /// A run on real threads.
  record Recorded(Trace trace) implements Way {
    @Override
    public Timeline timeline() {
      return new Timeline(trace);
    }
  }

  /// The run in which these choices are made, each a thread's number.
  static Timeline timeline(RunInfo info, List<Integer> choices) {
    return new Timeline(
        ScheduledRunner.run(info.in(new RunMode.Replay()), new ReplayScheduler(choices)));
  }
}
