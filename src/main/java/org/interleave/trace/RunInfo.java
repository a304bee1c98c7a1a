package org.interleave.trace;

import java.util.List;
import org.interleave.program.Program;
import org.interleave.program.ThreadCode;
import org.interleave.scenario.Settings;

/// What was run, and how. The same before, during and after the run.
public record RunInfo(String title, String listing, Settings settings, Program program) {

  public List<String> threads() {
    return program.threads().stream().map(ThreadCode::name).toList();
  }
}
