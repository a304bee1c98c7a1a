package org.interleave.cli;

import java.io.StringWriter;
import org.interleave.explore.Sample;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What came of some orders that were chosen at random, as JSON. Shares are from 0 to 1.
final class SampleJson {

  private SampleJson() {}

  static String of(Sample sample, long seed) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeNumberProperty("sampled", sample.orders());
      json.writeNumberProperty("seed", seed);
      json.writeArrayPropertyStart("endings");
      sample.shares().forEach(it -> write(json, it));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Sample.Share share) {
    json.writeStartObject();
    EndingJson.write(json, share.ending());
    json.writeNumberProperty("sampled", share.count());
    json.writeNumberProperty("share", share.part());
    json.writeArrayPropertyStart("interval");
    json.writeNumber(share.lower());
    json.writeNumber(share.upper());
    json.writeEndArray();
    json.writeEndObject();
  }
}
