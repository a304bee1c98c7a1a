package org.interleave.export;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.interleave.analysis.Changes;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.RunSettings;
import org.interleave.trace.Subject;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Trace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The JSON of a trace file, column by column; never more than a buffer of it is in memory.
final class TraceJson {

  private static final int VERSION = 1;
  private static final double NANOS_A_SECOND = 1e9;

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
    json.writeName("iterations");
    writeNumber(settings.parameters().get("COUNT"));
    json.writeName("sleep_ns");
    writeNumber(settings.parameters().get("SLEEP") instanceof Number seconds ? nanos(seconds) : null);
    json.writeBooleanProperty("lock", settings.lock());
    json.writeBooleanProperty("virtual", settings.threadKind() == ThreadKind.VIRTUAL);
    json.writeStringProperty("mode", "live");
    json.writeNullProperty("seed");
    json.writeObjectPropertyStart("parameters");
    settings
        .parameters()
        .forEach(
            (name, value) -> {
              json.writeName(name);
              writeNumber(value);
            });
    json.writeEndObject();
    json.writeEndObject();
  }

  private static long nanos(Number seconds) {
    return Math.round(seconds.doubleValue() * NANOS_A_SECOND);
  }

  /// A number of Python's, or null when there is none.
  private void writeNumber(@Nullable Object number) {
    switch (number) {
      case Long integer -> json.writeNumber(integer.longValue());
      case Double real -> json.writeNumber(real.doubleValue());
      case null, default -> json.writeNull();
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
    for (int subject = 0; subject < subjects.size(); subject++) {
      if (subjects.get(subject).kind() == SubjectKind.VARIABLE) {
        Changes changes = Changes.of(trace, subject);
        json.writeName(changes.name());
        writeFinal(changes);
      }
    }
    json.writeEndObject();
  }

  private void writeFinal(Changes changes) {
    int made = changes.count();
    if (changes.isInteger(made)) {
      json.writeNumber(changes.number(made));
    } else {
      json.writeString(changes.python(made));
    }
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
    if (!trace.hasValue(row)) {
      json.writeNull();
    } else if (trace.isInteger(row)) {
      json.writeNumber(trace.value(row));
    } else {
      json.writeString(trace.text(row));
    }
  }
}
