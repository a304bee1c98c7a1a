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
  private final BitSet[] before;

  /// The slots by the place of an instruction that has taken its operands, and has not come to its
  /// end: a call that is under way.
  private final BitSet[] during;

  Liveness(Function function) {
    instructions = function.instructions();
    handlers = function.handlers();
    before = nothing();
    during = nothing();
    while (hasGrown()) {
      // until nothing more comes to light
    }
  }

  private BitSet[] nothing() {
    return Stream.generate(BitSet::new).limit(instructions.size()).toArray(BitSet[]::new);
  }

  /// The slots that matter before an instruction is carried out.
  BitSet before(int place) {
    return before[place];
  }

  /// The slots that matter while the call at a place is under way.
  BitSet during(int place) {
    return during[place];
  }

  private boolean hasGrown() {
    boolean hasGrown = false;
    for (int place = before.length - 1; place >= 0; place--) {
      during[place] = after(place);
      BitSet needed = (BitSet) during[place].clone();
      SlotUse.read(instructions.get(place)).forEach(needed::set);
      hasGrown |= !needed.equals(before[place]);
      before[place] = needed;
    }
    return hasGrown;
  }

  /// What matters after an instruction, however it ends, but for what it fills.
  private BitSet after(int place) {
    Instruction instruction = instructions.get(place);
    BitSet slots = new BitSet();
    SlotUse.next(instruction, place)
        .filter(it -> it < before.length)
        .forEach(it -> slots.or(before[it]));
    if (SlotUse.filled(instruction) != SlotUse.NONE) {
      slots.clear(SlotUse.filled(instruction));
    }
    handlers.stream()
        .filter(it -> it.from() <= place && place < it.to())
        .forEach(it -> atHandler(it).forEach(slots::set));
    return slots;
  }

  /// What matters when an exception comes: it fills two slots.
  private IntStream atHandler(Handler handler) {
    return before[handler.target()].stream()
        .filter(it -> it != handler.slot() && it != handler.slot() + 1);
  }
}
