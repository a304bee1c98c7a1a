package org.interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

class ValueJsonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "3 | 3",
        "-7 | -7",
        "1e-05 | 1e-05",
        "-0.0 | -0.0",
        "True | true",
        "None | null",
        "'None' | \"None\"",
        "'it\\'s' | \"it's\"",
        "[1, [None, 'x'], []] | [1,[null,\"x\"],[]]",
        "'[1]' | \"[1]\"",
        "(1, 2) | {\"python\":\"(1, 2)\"}",
        "[(1, 2)] | {\"python\":\"[(1, 2)]\"}",
        "[[...]] | {\"python\":\"[[...]]\"}",
        "inf | {\"python\":\"inf\"}",
        "-inf | {\"python\":\"-inf\"}",
        "-9223372036854775808 | -9223372036854775808",
        "<Lock object> | {\"python\":\"<Lock object>\"}",
      })
  void noTwoValuesLookTheSame(String python, String expected) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      ValueJson.write(json, python);
    }
    assertThat(text).hasToString(expected);
  }
}
