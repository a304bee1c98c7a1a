package org.interleave.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/// Files that are there completely or not at all: each is written beside its target, and moved into
/// place when it is complete. A killed process leaves at most a file named `interleave-….part`.
///
/// Every [IOException] says in one sentence what cannot be written, why, and what to do.
public final class AtomicFile {

  /// What the file is to hold.
  @FunctionalInterface
  public interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  private AtomicFile() {}

  /// Checks what can be known before there is anything to write.
  ///
  /// @throws IOException when the target could not be written
  public static void check(Path target) throws IOException {
    Path place = place(target);
    Path folder = folder(place);
    if (Files.isDirectory(target)) {
      throw refusal(target, "this is a folder; add a file name.");
    } else if (!Files.isDirectory(folder)) {
      throw refusal(
          target, "there is no folder %s; create it, or choose another.".formatted(folder));
    } else if (!Files.isWritable(folder)) {
      throw refusal(target, "the folder %s is read-only; choose another.".formatted(folder));
    } else if (Files.exists(place) && !Files.isWritable(place)) {
      throw refusal(target, "the file there is read-only; choose another name.");
    }
  }

  /// Writes a file, or replaces it. After a failure the target is as it was before.
  public static void write(Path target, Body body) throws IOException {
    check(target);
    Path place = place(target);
    Path part = folder(place).resolve(partName());
    // For Ctrl-C, which runs no finally.
    part.toFile().deleteOnExit();
    try {
      try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
        body.writeTo(out);
      }
      move(part, place);
    } catch (IOException e) {
      throw new IOException(
          "Cannot write %s: %s; free some space or choose another folder."
              .formatted(target, reason(e)),
          e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// What a symbolic link points to is replaced, not the link.
  private static Path place(Path target) throws IOException {
    return Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
  }

  private static Path folder(Path place) {
    Path folder = place.getParent();
    return folder == null ? place : folder;
  }

  /// Independent of the target's name, which may already be as long as a name can be.
  private static String partName() {
    return "interleave-%016x.part".formatted(ThreadLocalRandom.current().nextLong());
  }

  private static void move(Path part, Path place) throws IOException {
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static IOException refusal(Path target, String why) {
    return new IOException("Cannot write %s: %s".formatted(target, why));
  }

  private static String reason(IOException failure) {
    if (failure instanceof FileSystemException e && e.getReason() != null) {
      return e.getReason();
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}
