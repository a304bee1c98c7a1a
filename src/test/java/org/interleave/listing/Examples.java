package org.interleave.listing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/// A listing and what is expected of it, from a file in which `---` stands between the two, and
/// `===` behind each pair.
public record Examples(String listing, String expected) {

  public static Stream<Examples> in(String file) {
    try (InputStream text = Examples.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(text).readAllBytes();
      return Arrays.stream(new String(bytes, StandardCharsets.UTF_8).split("(?m)^===\n"))
          .map(it -> it.split("(?m)^---\n", 2))
          .map(it -> new Examples(it[0], it[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return listing;
  }
}
