package org.interleave.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interleave.listing.Examples;
import org.interleave.listing.ListingError;
import org.interleave.program.Cell;
import org.interleave.program.Disassembly;
import org.interleave.program.Function;
import org.interleave.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompilerTest {

  static Stream<Examples> compiled() {
    return Examples.in("/org/interleave/compiler/compiled.txt");
  }

  @ParameterizedTest
  @MethodSource("compiled")
  void compilesStepForStepLikeCPython(Examples example) {
    assertThat(text(Compiler.compile(example.listing()))).isEqualTo(example.expected());
  }

  static Stream<Examples> refused() {
    return Examples.in("/org/interleave/compiler/refused.txt");
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWhatCannotBeCompiledWithPlaceAndRemedy(Examples example) {
    assertThat(text(Compiler.compile(example.listing()))).isEqualTo(example.expected());
  }

  @Test
  void tellsWhichVariablesThreadsShare() {
    String listing =
        """
        from threading import Thread
        COUNT = 2
        val = 0
        limit = 1
        limit = 5
        total = 0
        def work():
            global val
            for _ in range(COUNT + limit):
                val += 1
            print(total)
        t = Thread(target=work)
        t.start()
        t.join()
        total = val
        """;

    assertThat(((Compilation.Compiled) Compiler.compile(listing)).program().cells())
        .containsExactlyInAnyOrder(
            new Cell("COUNT", false),
            new Cell("limit", false),
            new Cell("val", true),
            new Cell("total", true));
  }

  private static String text(Compilation compilation) {
    return switch (compilation) {
      case Compilation.Compiled(_, Program program) ->
          IntStream.range(0, program.functions().size())
              .mapToObj(function -> text(program, function))
              .collect(Collectors.joining());
      case Compilation.Refused(List<ListingError> errors) ->
          errors.stream()
              .map(it -> "%d:%d: %s%n".formatted(it.line(), it.column(), it.message()))
              .collect(Collectors.joining());
    };
  }

  private static String text(Program program, int number) {
    Function function = program.functions().get(number);
    List<String> texts = Disassembly.of(program, number);
    return function.name()
        + "\n"
        + IntStream.range(0, texts.size())
            .mapToObj(
                it -> "  %d %s%n".formatted(function.instructions().get(it).line(), texts.get(it)))
            .collect(Collectors.joining());
  }
}
