package org.interleave.cli;

import java.io.StringWriter;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.interleave.explore.Ending.Kind;
import org.interleave.explore.Exploration;
import org.interleave.explore.Reached;
import org.interleave.explore.Witness;
import org.interleave.trace.RunInfo;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What came of looking at every order, as JSON. Numbers of orders are strings, because they may be
/// larger than what readers of JSON take for a number.
final class ExplorationJson {

  private ExplorationJson() {}

  static String of(Exploration exploration, RunInfo info) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeBooleanProperty("complete", exploration.isComplete());
      writeCount(json, exploration.orders());
      json.writeNumberProperty("states", exploration.states());
      if (exploration.canGoOnForEver()) {
        json.writeBooleanProperty("endless", true);
      }
      json.writeArrayPropertyStart("endings");
      exploration.endings().forEach(it -> write(json, it, info));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Reached reached, RunInfo info) {
    json.writeStartObject();
    EndingJson.write(json, reached.ending());
    writeCount(json, reached.orders());
    json.writeNumberProperty("switches", reached.switches());
    writeThreads(json, "schedule", reached.schedule());
    if (reached.ending().kind() != Kind.ENDLESS) {
      writeThreads(json, "choices", Witness.choices(info, reached.schedule()));
    }
    json.writeEndObject();
  }

  private static void writeCount(JsonGenerator json, Optional<BigInteger> orders) {
    if (orders.isPresent()) {
      json.writeStringProperty("orders", orders.get().toString());
    } else {
      json.writeNullProperty("orders");
    }
  }

  private static void writeThreads(JsonGenerator json, String name, List<Integer> threads) {
    json.writeArrayPropertyStart(name);
    threads.forEach(json::writeNumber);
    json.writeEndArray();
  }
}
