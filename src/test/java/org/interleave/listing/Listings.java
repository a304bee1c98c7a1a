package org.interleave.listing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The listings among the test resources: what learners write.
public final class Listings {

  private static final Path FOLDER = Path.of("src/test/resources/org/interleave/listing/listings");

  private Listings() {}

  public static Stream<Path> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return List.copyOf(files.sorted().toList()).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
