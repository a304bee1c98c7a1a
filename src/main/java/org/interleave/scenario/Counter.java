package org.interleave.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.interleave.program.Cell;
import org.interleave.program.Instruction;
import org.interleave.program.Instruction.Acquire;
import org.interleave.program.Instruction.Add;
import org.interleave.program.Instruction.Join;
import org.interleave.program.Instruction.Print;
import org.interleave.program.Instruction.Read;
import org.interleave.program.Instruction.Release;
import org.interleave.program.Instruction.Repeat;
import org.interleave.program.Instruction.Sleep;
import org.interleave.program.Instruction.Start;
import org.interleave.program.Instruction.Write;
import org.interleave.program.Program;
import org.interleave.program.ThreadCode;

/// The lost-update scenario: threads add 1 to a shared counter again and again, and sleep between
/// reading and writing it. Its listing is `counter.py` beside this class.
public final class Counter {

  public static final String TITLE = "A millisecond is enough";

  /// The one shared variable, and the lock around it, by their number in the program.
  private static final int VAL = 0;

  private static final int VAL_LOCK = 0;

  private static final int NEW_VAL = 0;
  private static final int ROUND = 1;

  private Counter() {}

  /// The Python listing with the settings written into it.
  public static String listing(Settings settings) {
    BigDecimal seconds = BigDecimal.valueOf(settings.sleep().toNanos(), 9).stripTrailingZeros();
    return template()
        .replace("{iterations}", Integer.toString(settings.iterations()))
        .replace("{threads}", Integer.toString(settings.threads()))
        .replace("{sleep}", seconds.toPlainString());
  }

  private static String template() {
    try (InputStream text = Counter.class.getResourceAsStream("counter.py")) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the listing means, step by step.
  public static Program program(Settings settings) {
    List<ThreadCode> threads = new ArrayList<>();
    threads.add(main(settings));
    List<Instruction> increase = increase(settings);
    for (int thread = 1; thread <= settings.threads(); thread++) {
      threads.add(new ThreadCode("Thread-" + thread, List.of("new_val", ""), increase));
    }
    return new Program(List.of(new Cell("val", 0)), List.of("val_lock"), threads);
  }

  private static List<Instruction> increase(Settings settings) {
    return List.of(
        new Acquire(12, VAL_LOCK),
        new Read(13, VAL, NEW_VAL),
        new Add(13, NEW_VAL, 1),
        new Sleep(14, settings.sleep().toNanos()),
        new Write(15, NEW_VAL, VAL),
        new Release(16, VAL_LOCK),
        new Repeat(11, ROUND, settings.iterations(), 0));
  }

  private static ThreadCode main(Settings settings) {
    List<Instruction> code = new ArrayList<>();
    for (int thread = 1; thread <= settings.threads(); thread++) {
      code.add(new Start(21, thread));
    }
    for (int thread = 1; thread <= settings.threads(); thread++) {
      code.add(new Join(23, thread));
    }
    code.add(new Read(25, VAL, 0));
    code.add(new Add(25, 0, -(long) settings.threads() * settings.iterations()));
    code.add(new Print(25, 0));
    return new ThreadCode("MainThread", List.of(""), Collections.unmodifiableList(code));
  }
}
