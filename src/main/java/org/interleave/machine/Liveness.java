package org.interleave.machine;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interleave.program.Function;
import org.interleave.program.Handler;
import org.interleave.program.Instruction;

/// Which slots a function may still read before it fills them anew: what the others hold makes no
/// difference any more.
final class Liveness {

  private final List<Instruction> instructions;
  private final List<Handler> handlers;

  /// The slots by the place of the instruction that comes next.
  private final BitSet[] live;

  private Liveness(Function function) {
    instructions = function.instructions();
    handlers = function.handlers();
    live = Stream.generate(BitSet::new).limit(instructions.size()).toArray(BitSet[]::new);
  }

  /// By the place of the instruction that comes next, the slots that matter.
  static BitSet[] of(Function function) {
    Liveness liveness = new Liveness(function);
    while (liveness.hasGrown()) {
      // until nothing more comes to light
    }
    return liveness.live;
  }

  private boolean hasGrown() {
    boolean hasGrown = false;
    for (int place = live.length - 1; place >= 0; place--) {
      BitSet before = before(place);
      hasGrown |= !before.equals(live[place]);
      live[place] = before;
    }
    return hasGrown;
  }

  private BitSet before(int place) {
    Instruction instruction = instructions.get(place);
    BitSet slots = new BitSet();
    SlotUse.next(instruction, place)
        .filter(it -> it < live.length)
        .forEach(it -> slots.or(live[it]));
    if (SlotUse.filled(instruction) != SlotUse.NONE) {
      slots.clear(SlotUse.filled(instruction));
    }
    handlers.stream()
        .filter(it -> it.from() <= place && place < it.to())
        .forEach(it -> atHandler(it).forEach(slots::set));
    SlotUse.read(instruction).forEach(slots::set);
    return slots;
  }

  /// What matters when an exception comes: it fills two slots.
  private IntStream atHandler(Handler handler) {
    return live[handler.target()].stream()
        .filter(it -> it != handler.slot() && it != handler.slot() + 1);
  }
}
