package org.interleave.javacode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The parts of `Support.java.txt`, each below a line with its name.
final class SupportText {

  private static final Map<String, String> PARTS = parts();

  private SupportText() {}

  static String of(String name) {
    return Objects.requireNonNull(PARTS.get(name), name);
  }

  private static Map<String, String> parts() {
    try (InputStream file = SupportText.class.getResourceAsStream("Support.java.txt")) {
      byte[] bytes = Objects.requireNonNull(file, "Support.java.txt").readAllBytes();
      return Arrays.stream(new String(bytes, StandardCharsets.UTF_8).split("(?m)^=== "))
          .filter(it -> !it.isBlank())
          .map(it -> it.split("\n", 2))
          .collect(Collectors.toMap(it -> it[0], it -> it[1].stripTrailing()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
