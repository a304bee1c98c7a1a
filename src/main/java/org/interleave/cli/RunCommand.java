package org.interleave.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.interleave.analysis.Findings;
import org.interleave.analysis.RunWords;
import org.interleave.run.LiveRunner;
import org.interleave.run.ScheduledRunner;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Experiment;
import org.interleave.schedule.Scheduler;
import org.interleave.trace.RunInfo;
import org.interleave.trace.Trace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `interleave run`: one run, what came of it, and the files that were asked for. All
/// that can be refused is refused before the run, so that no long run is in vain.
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    resourceBundle = Messages.BUNDLE,
    sortOptions = false,
    sortSynopsis = false)
final class RunCommand implements Callable<Integer> {

  private final Scenarios scenarios;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.py|SCENARIO", arity = "0..1", descriptionKey = "run.listing")
  private @Nullable String name;

  @Mixin private final ExperimentOptions experimentOptions = new ExperimentOptions();

  @Mixin private final ModeOptions modeOptions = new ModeOptions();

  @Option(names = "--output-only")
  private boolean outputOnly;

  @Mixin private final FileOptions files = new FileOptions();

  RunCommand(Scenarios scenarios) {
    this.scenarios = scenarios;
  }

  @Override
  public Integer call() throws IOException {
    Conduct conduct = modeOptions.conduct();
    return switch (named(conduct)) {
      case Named.Ready(String called, Experiment experiment, var _) -> {
        RunInfo info = experimentOptions.applyTo(experiment, conduct.mode());
        files.check();
        Trace trace = run(info, conduct);
        print(Findings.in(trace), called);
        files.write(trace);
        yield ExitCodes.of(trace);
      }
      case Named.Wrong wrong -> {
        wrong.lines().forEach(spec.commandLine().getErr()::println);
        yield CommandLine.ExitCode.SOFTWARE;
      }
    };
  }

  private Named named(Conduct conduct) throws IOException {
    if (name != null) {
      return scenarios.named(name, spec);
    }
    Named first = Named.Ready.of(Catalogue.first());
    return conduct instanceof Conduct.Replayed replayed ? replayed.listing().orElse(first) : first;
  }

  private Trace run(RunInfo info, Conduct conduct) {
    try {
      return switch (conduct) {
        case Conduct.Live _ -> live(info);
        case Conduct.Scheduled(_, Scheduler scheduler) -> ScheduledRunner.run(info, scheduler);
        case Conduct.Replayed replayed -> replay(info, replayed);
      };
    } catch (OutOfMemoryError e) {
      // Only the record takes much memory, and it is gone by now.
      throw new IllegalStateException(Messages.text("run.memory"), e);
    }
  }

  private Trace replay(RunInfo info, Conduct.Replayed replayed) {
    Trace trace = ScheduledRunner.run(info, replayed.scheduler(), replayed.answers());
    int left = replayed.choices().threads().size() - trace.size();
    if (left > 0) {
      spec.commandLine().getErr().println(Messages.text("run.left", trace.size(), left));
    }
    return trace;
  }

  private Trace live(RunInfo info) {
    LiveRunner.warmUp();
    return new Patience(spec.commandLine().getErr()::println).await(LiveRunner.start(info));
  }

  private void print(Findings findings, String called) {
    PrintWriter out = spec.commandLine().getOut();
    if (outputOnly) {
      out.print(findings.trace().output());
      out.flush();
      PrintWriter err = spec.commandLine().getErr();
      Complaints.of(findings, called).forEach(err::println);
      if (modeOptions.isSeedChosen()) {
        err.println(RunWords.how(findings.trace()));
      }
    } else {
      Report.of(findings).forEach(out::println);
      out.flush();
    }
  }
}
