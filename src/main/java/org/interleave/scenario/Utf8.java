package org.interleave.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.Optional;
import org.interleave.listing.Position;

/// The text of a file.
final class Utf8 {

  /// The most bytes that a scenario may have: a thousand full lines.
  static final int MOST_BYTES = 100_000;

  private Utf8() {}

  /// Without a byte order mark. Nothing when the bytes are no text, or too many.
  static Optional<String> text(byte[] bytes, Mistakes mistakes) {
    if (bytes.length > MOST_BYTES) {
      mistakes.add("file.large", MOST_BYTES);
      return Optional.empty();
    }
    CharBuffer characters = CharBuffer.allocate(bytes.length);
    CoderResult result = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), characters, true);
    String text = characters.flip().toString();
    if (result.isError()) {
      mistakes.add(end(text), "file.encoding");
      return Optional.empty();
    }
    return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
  }

  private static Position end(String text) {
    int line = (int) (text + "|").lines().count();
    int begin = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    return new Position(line, text.codePointCount(begin, text.length()) + 1);
  }
}
