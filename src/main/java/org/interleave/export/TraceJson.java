package org.interleave.export;

import java.io.OutputStream;
import java.util.List;
import org.interleave.analysis.Changes;
import org.interleave.scenario.Settings;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Subject;
import org.interleave.trace.SubjectKind;
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
    writeNames("subjects", trace.subjects().stream().map(Subject::name).toList());
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
