package org.interleave.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine;

/// Where commands print. Where nothing says what a terminal can show, Java takes it for one of
/// ASCII; here it is one of UTF-8 then, as for CPython.
final class StandardStreams {

  private StandardStreams() {}

  static void connect(CommandLine command) {
    command.setOut(writer(System.out)).setErr(writer(System.err));
  }

  private static PrintWriter writer(PrintStream stream) {
    Charset charset = stream.charset();
    return new PrintWriter(stream, true, charset.equals(US_ASCII) ? UTF_8 : charset);
  }
}
