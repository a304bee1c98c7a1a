package org.interleave.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.interleave.listing.Listing;
import org.interleave.listing.ListingError;
import org.interleave.listing.Reading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `interleave check`: the errors of a listing, one a line, in the form that editors
/// and compilers use.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    resourceBundle = Messages.BUNDLE)
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.py", descriptionKey = "file")
  private Path file;

  @Override
  public Integer call() throws IOException {
    return switch (Listing.read(text())) {
      case Reading.Accepted _ -> CommandLine.ExitCode.OK;
      case Reading.Refused refused -> {
        PrintWriter out = spec.commandLine().getOut();
        refused.errors().forEach(error -> out.println(line(error)));
        out.flush();
        yield CommandLine.ExitCode.SOFTWARE;
      }
    };
  }

  private String line(ListingError error) {
    return "%s:%d:%d: %s".formatted(file, error.line(), error.column(), error.message());
  }

  private String text() throws IOException {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
    } catch (CharacterCodingException e) {
      throw new IOException(Messages.text("check.noText", file), e);
    } catch (NoSuchFileException e) {
      throw new IOException(Messages.text("check.noFile", file), e);
    } catch (IOException e) {
      throw new IOException(Messages.text("check.unreadable", file), e);
    }
  }
}
