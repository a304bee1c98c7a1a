package org.interleave.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.interleave.CPython;
import org.interleave.scenario.Entry.Scenario;

/// Every order of the steps of a scenario, as a script that knows nothing of this project tries
/// them.
final class EveryOrder {

  private EveryOrder() {}

  /// The endings that are reached when every order of the steps is tried, at the small size.
  static List<String> endings(List<Scenario> scenarios, boolean lock) throws InterruptedException {
    return CPython.answers(
        "scenario/every_order.py", scenarios.stream().map(it -> question(it, lock)).toList());
  }

  private static String question(Scenario scenario, boolean lock) {
    List<Outcome> outcomes = scenario.endings().declared().stream().map(Ending::outcome).toList();
    return String.join(
        "\t",
        Base64.getEncoder().encodeToString(scenario.source().listing().getBytes(UTF_8)),
        scenario.endings().small().entrySet().stream()
            .map(it -> it.getKey() + "=" + it.getValue())
            .collect(Collectors.joining(",")),
        lock ? "on" : "off",
        String.join(",", outcomes.getFirst().values().keySet()),
        outcomes.stream().allMatch(it -> it.printed().isEmpty()) ? "no" : "yes");
  }
}
