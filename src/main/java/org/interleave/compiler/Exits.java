package org.interleave.compiler;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.interleave.program.Instruction.Copy;
import org.interleave.program.Instruction.Dispatch;
import org.interleave.program.Instruction.Jump;
import org.interleave.program.Instruction.Return;

/// The ways out of the blocks that a statement stands in: each leads through every `finally` on its
/// way.
///
/// A `finally` is compiled once. Who enters it leaves the number of the way in a slot, and at the
/// end a dispatch goes on along that way.
final class Exits {

  /// A way out.
  sealed interface Way {}

  /// To the label behind, or at the head of, a loop.
  record ToLoop(Loop loop, int label) implements Way {}

  /// Out of the function, with the value in a slot.
  record ToCaller(int slot) implements Way {}

  sealed interface Block {}

  record Loop(int end, int head) implements Block {}

  /// A block that something is to be done behind, whatever way it is left.
  static final class Cleanup implements Block {
    final int entry;
    final int way;
    private final List<Way> ways = new ArrayList<>();

    private Cleanup(int entry, int way) {
      this.entry = entry;
      this.way = way;
    }

    private int number(Way leaving) {
      if (!ways.contains(leaving)) {
        ways.add(leaving);
      }
      return FIRST_WAY + ways.indexOf(leaving);
    }
  }

  /// The numbers of the two ways that every cleanup has; others follow.
  static final long ON = 0;

  static final long RAISE = 1;
  private static final int FIRST_WAY = 2;

  private final Code code;
  private final Deque<Block> blocks = new ArrayDeque<>();

  Exits(Code code) {
    this.code = code;
  }

  void enter(Loop loop) {
    blocks.push(loop);
  }

  Cleanup enterCleanup() {
    Cleanup cleanup = new Cleanup(code.label(), code.slot(""));
    blocks.push(cleanup);
    return cleanup;
  }

  void leave() {
    blocks.pop();
  }

  void toEndOfLoop(int line) {
    Loop loop = innermost();
    go(new ToLoop(loop, loop.end), line);
  }

  void toHeadOfLoop(int line) {
    Loop loop = innermost();
    go(new ToLoop(loop, loop.head), line);
  }

  private Loop innermost() {
    return blocks.stream()
        .filter(Loop.class::isInstance)
        .map(Loop.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /// Leaves along a way: to its end, or first to the innermost cleanup on it.
  void go(Way way, int line) {
    for (Iterator<Block> around = blocks.iterator(); around.hasNext(); ) {
      Block block = around.next();
      if (block instanceof Cleanup cleanup) {
        code.add(new Copy(line, code.constant((long) cleanup.number(way)), cleanup.way));
        code.add(new Jump(line, cleanup.entry));
        return;
      }
      if (way instanceof ToLoop(Loop loop, int _) && loop.equals(block)) {
        break;
      }
    }
    switch (way) {
      case ToLoop(Loop _, int label) -> code.add(new Jump(line, label));
      case ToCaller(int slot) -> code.add(new Return(line, slot));
    }
  }

  /// Behind a cleanup that has been left: goes on along the way that led there.
  ///
  /// @param on the label for the way on
  /// @param raise the label for an exception
  void dispatch(Cleanup cleanup, int on, int raise, int line) {
    List<Integer> targets = new ArrayList<>(List.of(on, raise));
    cleanup.ways.forEach(_ -> targets.add(code.label()));
    code.add(new Dispatch(line, cleanup.way, targets));
    for (int way = 0; way < cleanup.ways.size(); way++) {
      code.place(targets.get(FIRST_WAY + way));
      go(cleanup.ways.get(way), line);
    }
  }
}
