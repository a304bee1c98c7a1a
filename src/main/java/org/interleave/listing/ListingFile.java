package org.interleave.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads the text of listings from files.
public final class ListingFile {

  private ListingFile() {}

  /// The text as it stands in the file.
  ///
  /// @throws IOException with a sentence for the user, when there is no such file or it is no text
  public static String text(Path file) throws IOException {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
    } catch (CharacterCodingException e) {
      throw new IOException(Messages.text("file.encoding", file), e);
    } catch (NoSuchFileException e) {
      throw new IOException(Messages.text("file.missing", file), e);
    } catch (IOException | OutOfMemoryError e) {
      throw new IOException(Messages.text("file.unreadable", file), e);
    }
  }
}
