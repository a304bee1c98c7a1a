package org.interleave.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.interleave.program.Instruction;
import org.interleave.program.Instruction.Apply;
import org.interleave.program.Instruction.Ask;
import org.interleave.program.Instruction.Augment;
import org.interleave.program.Instruction.Branch;
import org.interleave.program.Instruction.BuildFunction;
import org.interleave.program.Instruction.BuildList;
import org.interleave.program.Instruction.BuildTuple;
import org.interleave.program.Instruction.Calculate;
import org.interleave.program.Instruction.Call;
import org.interleave.program.Instruction.CallBuiltIn;
import org.interleave.program.Instruction.CallMethod;
import org.interleave.program.Instruction.Compare;
import org.interleave.program.Instruction.Computing;
import org.interleave.program.Instruction.Copy;
import org.interleave.program.Instruction.Dispatch;
import org.interleave.program.Instruction.GetAttribute;
import org.interleave.program.Instruction.Index;
import org.interleave.program.Instruction.Jump;
import org.interleave.program.Instruction.Make;
import org.interleave.program.Instruction.Matches;
import org.interleave.program.Instruction.Next;
import org.interleave.program.Instruction.Print;
import org.interleave.program.Instruction.Raise;
import org.interleave.program.Instruction.Read;
import org.interleave.program.Instruction.Require;
import org.interleave.program.Instruction.Reraise;
import org.interleave.program.Instruction.Return;
import org.interleave.program.Instruction.SetAttribute;
import org.interleave.program.Instruction.SetSwitchInterval;
import org.interleave.program.Instruction.Share;
import org.interleave.program.Instruction.Sleep;
import org.interleave.program.Instruction.StoreItem;
import org.interleave.program.Instruction.Write;

/// Which slots of the frame an instruction takes its operands from, which one it fills, and where
/// it goes on.
final class SlotUse {

  /// Stands for the slot of an instruction that fills none, or not always.
  static final int NONE = -1;

  private SlotUse() {}

  static List<Integer> read(Instruction instruction) {
    return switch (instruction) {
      case Copy it -> List.of(it.from());
      case Jump _, Read _, Ask _ -> List.of();
      case Branch it -> List.of(it.condition());
      case Dispatch it -> List.of(it.choice());
      case Next it -> List.of(it.source(), it.position());
      case Call it -> with(it.arguments(), it.function());
      case Return it -> List.of(it.from());
      case Raise it -> List.of(it.exception());
      case Matches it -> List.of(it.exception(), it.types());
      case Reraise it -> List.of(it.exception(), it.exception() + 1);
      case Require it -> List.of(it.slot());
      case BuildTuple it -> it.items();
      case BuildList it -> it.items();
      case BuildFunction it -> it.defaults();
      case Calculate it -> List.of(it.left(), it.right());
      case Augment it -> List.of(it.left(), it.right());
      case Compare it -> List.of(it.left(), it.right());
      case Apply it -> List.of(it.operand());
      case CallBuiltIn it -> it.arguments();
      case Index it -> List.of(it.object(), it.index());
      case Write it -> List.of(it.from());
      case StoreItem it -> List.of(it.object(), it.index(), it.from());
      case Share it -> List.of(it.object());
      case Make it -> it.arguments();
      case CallMethod it -> with(it.arguments(), it.object());
      case GetAttribute it -> List.of(it.object());
      case SetAttribute it -> List.of(it.object(), it.from());
      case Print it -> with(it.items(), it.separator(), it.end());
      case Sleep it -> List.of(it.seconds());
      case SetSwitchInterval it -> List.of(it.seconds());
    };
  }

  static int filled(Instruction instruction) {
    return switch (instruction) {
      case Computing it -> it.to();
      case Copy it -> it.to();
      case Call it -> it.to();
      case Matches it -> it.to();
      case BuildTuple it -> it.to();
      case BuildList it -> it.to();
      case BuildFunction it -> it.to();
      case Read it -> it.to();
      case Make it -> it.to();
      case CallMethod it -> it.to();
      case GetAttribute it -> it.to();
      case Ask it -> it.to();
      default -> NONE;
    };
  }

  /// The places of the instructions that may come next, exceptions aside.
  static IntStream next(Instruction instruction, int place) {
    return switch (instruction) {
      case Jump it -> IntStream.of(it.target());
      case Branch it -> IntStream.of(place + 1, it.target());
      case Dispatch it -> it.targets().stream().mapToInt(Integer::intValue);
      case Next it -> IntStream.of(place + 1, it.end());
      case Return _, Raise _, Reraise _ -> IntStream.empty();
      default -> IntStream.of(place + 1);
    };
  }

  private static List<Integer> with(List<Integer> some, Integer... more) {
    List<Integer> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all;
  }
}
