package org.interleave.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads files that hold a listing and nothing else.
public final class ListingFile {

  /// The most bytes that a listing may have: ten thousand full lines.
  static final int MOST_BYTES = 1_000_000;

  private ListingFile() {}

  /// The text of a file, without a byte order mark.
  ///
  /// @throws IOException with a sentence for the user, when it cannot be read or is no text
  public static String text(Path file) throws IOException {
    byte[] bytes = bytes(file);
    if (bytes.length > MOST_BYTES) {
      throw new IOException(Messages.text("listing.large", file, MOST_BYTES));
    }
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IOException(Messages.text("listing.noText", file), e);
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(MOST_BYTES + 1);
    } catch (NoSuchFileException e) {
      throw new IOException(Messages.text("listing.noFile", file), e);
    } catch (IOException e) {
      throw new IOException(Messages.text("listing.unreadable", file), e);
    }
  }
}
