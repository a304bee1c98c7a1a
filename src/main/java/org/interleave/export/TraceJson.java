package org.interleave.export;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.interleave.program.Cell;
import org.interleave.scenario.Settings;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The JSON of a trace file, column by column; never more than a buffer of it is in memory.
final class TraceJson {

  private static final int VERSION = 1;

  private final Trace trace;
  private final JsonGenerator json;

  /// Writes the field of one column that belongs to a row.
  private interface Field {
    void write(int row);
  }

  private TraceJson(Trace trace, JsonGenerator json) {
    this.trace = trace;
    this.json = json;
  }

  static void write(Trace trace, OutputStream out) {
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      new TraceJson(trace, json).writeAll();
    }
  }

  private void writeAll() {
    json.writeStartObject();
    json.writeStringProperty("format", "interleave-trace");
    json.writeNumberProperty("version", VERSION);
    json.writeStringProperty("listing", trace.info().listing());
    writeSettings(trace.info().settings());
    writeNames("threads", trace.info().threads());
    writeNames("subjects", trace.info().program().subjects());
    writeResult();
    json.writeNumberProperty("elapsed_ns", trace.elapsed());
    writeSteps();
    json.writeEndObject();
  }

  private void writeSettings(Settings settings) {
    json.writeObjectPropertyStart("settings");
    json.writeNumberProperty("threads", settings.threads());
    json.writeNumberProperty("iterations", settings.iterations());
    json.writeNumberProperty("sleep_ns", settings.sleep().toNanos());
    json.writeBooleanProperty("lock", settings.lock());
    json.writeBooleanProperty("virtual", settings.threadKind() == ThreadKind.VIRTUAL);
    json.writeStringProperty("mode", "live");
    json.writeNullProperty("seed");
    json.writeEndObject();
  }

  private void writeNames(String property, List<String> names) {
    json.writeArrayPropertyStart(property);
    names.forEach(json::writeString);
    json.writeEndArray();
  }

  private void writeResult() {
    json.writeObjectPropertyStart("result");
    List<Cell> cells = trace.info().program().cells();
    for (int cell = 0; cell < cells.size(); cell++) {
      json.writeNumberProperty(cells.get(cell).name(), finalValue(cell));
    }
    json.writeEndObject();
  }

  private long finalValue(int cell) {
    return IntStream.iterate(trace.size() - 1, row -> row >= 0, row -> row - 1)
        .filter(row -> trace.subject(row) == cell && trace.kind(row) == StepKind.WRITE)
        .mapToLong(trace::value)
        .findFirst()
        .orElse(trace.info().program().cells().get(cell).initial());
  }

  private void writeSteps() {
    json.writeObjectPropertyStart("steps");
    writeColumn("thread", row -> json.writeNumber(trace.thread(row)));
    writeColumn("kind", row -> json.writeString(trace.kind(row).word()));
    writeColumn("begin_ns", row -> json.writeNumber(trace.begin(row)));
    writeColumn("end_ns", row -> json.writeNumber(trace.end(row)));
    writeColumn("subject", row -> json.writeNumber(trace.subject(row)));
    writeColumn("value", this::writeValue);
    writeColumn("cause", row -> json.writeNumber(trace.cause(row)));
    writeColumn("line", row -> json.writeNumber(trace.line(row)));
    json.writeEndObject();
  }

  private void writeColumn(String name, Field field) {
    json.writeArrayPropertyStart(name);
    for (int row = 0; row < trace.size(); row++) {
      field.write(row);
    }
    json.writeEndArray();
  }

  private void writeValue(int row) {
    if (trace.kind(row).hasValue()) {
      json.writeNumber(trace.value(row));
    } else {
      json.writeNull();
    }
  }
}
