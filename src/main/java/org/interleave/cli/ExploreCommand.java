package org.interleave.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import org.interleave.explore.Expectations;
import org.interleave.explore.Exploration;
import org.interleave.explore.Explorer;
import org.interleave.explore.Sample;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `interleave explore`: how a listing can end in any order of its steps.
@Command(
    name = "explore",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    resourceBundle = Messages.BUNDLE,
    sortOptions = false,
    sortSynopsis = false)
final class ExploreCommand implements Callable<Integer> {

  private final Scenarios scenarios;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.py|SCENARIO", descriptionKey = "listing")
  private String name;

  @Mixin private final ExperimentOptions experimentOptions = new ExperimentOptions();

  @Mixin private final SearchOptions searchOptions = new SearchOptions();

  @Option(names = "--json")
  private boolean asJson;

  ExploreCommand(Scenarios scenarios) {
    this.scenarios = scenarios;
  }

  @Override
  public Integer call() throws IOException {
    return switch (scenarios.named(name, spec)) {
      case Named.Ready ready -> {
        RunInfo info = experimentOptions.applyTo(ready.experiment(), new RunMode.ByHand());
        yield carryOut(searchOptions.plan(), info, Expectations.of(info, ready.scenario()));
      }
      case Named.Wrong wrong -> {
        wrong.lines().forEach(spec.commandLine().getErr()::println);
        yield CommandLine.ExitCode.SOFTWARE;
      }
    };
  }

  private int carryOut(SearchPlan plan, RunInfo info, Expectations expectations) {
    try {
      return switch (plan) {
        case SearchPlan.Every every -> explore(every, info, expectations);
        case SearchPlan.Sampled sampled -> sample(sampled, info, expectations);
      };
    } catch (OutOfMemoryError e) {
      // Only the states take much memory, and they are gone by now.
      throw new IllegalStateException(Messages.text("explore.memory"), e);
    }
  }

  private int explore(SearchPlan.Every every, RunInfo info, Expectations expectations) {
    Exploration exploration =
        Explorer.explore(info, every.budget(), news("explore.goesOn", Counts::states));
    print(
        asJson
            ? List.of(ExplorationJson.of(exploration, info))
            : ExplorationText.of(exploration, every, expectations, info.settings().lock()));
    if (exploration.isComplete()) {
      return CommandLine.ExitCode.OK;
    }
    if (asJson) {
      spec.commandLine().getErr().println(ExplorationText.summary(exploration, every));
    }
    return ExitCodes.LIMIT;
  }

  private int sample(SearchPlan.Sampled sampled, RunInfo info, Expectations expectations) {
    Sample sample =
        Sample.of(info, sampled.orders(), sampled.seed(), news("sample.goesOn", Counts::orders));
    print(
        asJson
            ? List.of(SampleJson.of(sample, sampled.seed()))
            : SampleText.of(sample, sampled.seed(), expectations, info.settings().lock()));
    return CommandLine.ExitCode.OK;
  }

  private SearchNews news(String key, LongFunction<String> count) {
    return new SearchNews(key, count, System::nanoTime, spec.commandLine().getErr()::println);
  }

  private void print(List<String> lines) {
    PrintWriter out = spec.commandLine().getOut();
    lines.forEach(out::println);
    out.flush();
  }
}
