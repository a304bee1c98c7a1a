package org.interleave.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads choices from a file that holds numbers of threads, as a JSON array or with blanks, commas
/// or new lines between them, or from a trace file. Each may be gzipped.
public final class ChoicesFile {

  private static final int BYTE_ORDER_MARK = '\uFEFF';

  private ChoicesFile() {}

  /// Reads a file.
  ///
  /// @throws IOException with a sentence for the user, when it cannot be read or holds no choices
  public static Choices read(Path file) throws IOException {
    try (InputStream stream = unpacked(new BufferedInputStream(Files.newInputStream(file)));
        Reader text = new BufferedReader(new InputStreamReader(stream, UTF_8.newDecoder()))) {
      return choices(text);
    } catch (JacksonException | IOException e) {
      throw new IOException(ChoicesRefusal.text("cannot", file, reason(e)), e);
    }
  }

  private static InputStream unpacked(BufferedInputStream stream) throws IOException {
    stream.mark(2);
    int magic = stream.read() | stream.read() << Byte.SIZE;
    stream.reset();
    return magic == GZIPInputStream.GZIP_MAGIC ? new GZIPInputStream(stream, 1 << 16) : stream;
  }

  private static Choices choices(Reader text) throws IOException {
    int first = first(text);
    if (first == '{' || first == '[') {
      return json(text);
    }
    return plain(ChoicesText.read(text));
  }

  /// The first character that means something; the reader stands at the beginning of the text, but
  /// behind a byte order mark.
  private static int first(Reader text) throws IOException {
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    int most = 1 << 12;
    text.mark(most);
    int next = text.read();
    for (int read = 1; read < most && Character.isWhitespace(next); read++) {
      next = text.read();
    }
    text.reset();
    return next;
  }

  private static Choices json(Reader text) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      Choices choices =
          json.nextToken() == JsonToken.START_OBJECT
              ? TraceChoices.read(json)
              : plain(ChoicesJson.read(json));
      if (json.nextToken() != null) {
        throw noJson(json.currentTokenLocation());
      }
      return choices;
    }
  }

  private static Choices plain(List<Integer> threads) throws ChoicesRefusal {
    if (threads.isEmpty()) {
      throw new ChoicesRefusal("none");
    }
    return new Choices(threads, Optional.empty());
  }

  private static ChoicesRefusal noJson(TokenStreamLocation place) {
    return new ChoicesRefusal("noJson", place.getLineNr(), place.getColumnNr());
  }

  private static String reason(Exception failure) {
    return switch (failure) {
      case ChoicesRefusal refusal -> String.valueOf(refusal.getMessage());
      case JacksonException io when io.getCause() instanceof IOException cause -> reason(cause);
      case JacksonException wrong -> String.valueOf(noJson(wrong.getLocation()).getMessage());
      case NoSuchFileException _ -> ChoicesRefusal.text("noFile");
      case CharacterCodingException _ -> ChoicesRefusal.text("noText");
      case EOFException _ -> ChoicesRefusal.text("damaged");
      case ZipException _ -> ChoicesRefusal.text("damaged");
      default -> ChoicesRefusal.text("unreadable");
    };
  }
}
