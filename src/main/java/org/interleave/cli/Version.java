package org.interleave.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints; the build writes it into `version.txt`.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    try (InputStream text = Version.class.getResourceAsStream("version.txt")) {
      byte[] version = Objects.requireNonNull(text).readAllBytes();
      return new String[] {new String(version, StandardCharsets.UTF_8).strip()};
    }
  }
}
