package org.interleave.export;

import java.io.OutputStream;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.interleave.trace.RunMode;
import org.interleave.trace.RunSettings;
import org.interleave.trace.StepKind;
import org.interleave.trace.Subject;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.SwitchInterval;
import org.interleave.trace.Trace;
import org.interleave.value.Missing;
import org.interleave.value.Text;
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
    writeNames("threads", IntStream.range(0, trace.threads()).mapToObj(trace::threadName).toList());
    writeNames("subjects", trace.subjects().stream().map(Subject::name).toList());
    writeResult();
    json.writeNumberProperty("elapsed_ns", trace.elapsed());
    writeSteps();
    json.writeEndObject();
  }

  private void writeSettings(RunSettings settings) {
    json.writeObjectPropertyStart("settings");
    json.writeNumberProperty("threads", trace.threads() - 1);
    writeNumber("iterations", settings.iterations());
    writeNumber("sleep_ns", settings.sleepNanos());
    json.writeBooleanProperty("lock", settings.lock());
    json.writeBooleanProperty("virtual", settings.isVirtual());
    writeMode(settings.mode());
    json.writeObjectPropertyStart("parameters");
    settings
        .parameters()
        .forEach(
            (name, value) -> {
              json.writeName(name);
              writeValue(value);
            });
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeMode(RunMode mode) {
    json.writeStringProperty(
        "mode",
        switch (mode) {
          case RunMode.Live _ -> "live";
          case RunMode.Random _ -> "random";
          case RunMode.RoundRobin _ -> "round-robin";
          case RunMode.Replay _ -> "replay";
          case RunMode.ByHand _ -> "by-hand";
        });
    writeNumber(
        "seed",
        mode instanceof RunMode.Random(long seed) ? OptionalLong.of(seed) : OptionalLong.empty());
    if (mode instanceof RunMode.RoundRobin(SwitchInterval interval)) {
      json.writeStringProperty("switch_interval", interval.text());
    }
  }

  private void writeNumber(String property, OptionalLong number) {
    if (number.isPresent()) {
      json.writeNumberProperty(property, number.getAsLong());
    } else {
      json.writeNullProperty(property);
    }
  }

  private void writeNames(String property, List<String> names) {
    json.writeArrayPropertyStart(property);
    names.forEach(json::writeString);
    json.writeEndArray();
  }

  private void writeResult() {
    json.writeObjectPropertyStart("result");
    List<Subject> subjects = trace.subjects();
    for (int cell = 0; cell < subjects.size(); cell++) {
      if (subjects.get(cell).kind() == SubjectKind.VARIABLE) {
        json.writeName(subjects.get(cell).name());
        writeValue(finalValue(cell));
      }
    }
    json.writeEndObject();
  }

  private Object finalValue(int cell) {
    return IntStream.iterate(trace.size() - 1, row -> row >= 0, row -> row - 1)
        .filter(row -> trace.subject(row) == cell && trace.kind(row) == StepKind.WRITE)
        .mapToObj(trace::object)
        .findFirst()
        .map(value -> trace.then(value, trace.size()))
        .orElseGet(() -> trace.initial(cell));
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
    if (trace.isInteger(row)) {
      json.writeNumber(trace.value(row));
    } else if (trace.hasValue(row)) {
      json.writeString(trace.text(row));
    } else {
      json.writeNull();
    }
  }

  /// A number, or else what Python's `repr` says; nothing for a variable without a value.
  private void writeValue(Object value) {
    switch (value) {
      case Long number -> json.writeNumber(number);
      case Double number when Double.isFinite(number) -> json.writeNumber(number);
      case Missing _ -> json.writeNull();
      default -> json.writeString(Text.repr(value));
    }
  }
}
