package org.interleave.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConstantTest {

  private static final String LISTING =
      """
      COUNT = 100  # rounds
      SLEEP=0.001
      LOW, HIGH = 1, 2
      BIG = 0x1_F; LESS = - 5; TINY = 1e-3
      name = 3
      AGAIN = 1
      AGAIN = 2
      SUM = 1 + 1
      GLOBAL = 1
      IN_LOOP = 0
      for _ in range(2): IN_LOOP = 1
      def f():
          global GLOBAL
          GLOBAL = 2
      if COUNT: LATE = 7
      TEXT = 'x'
      """;

  @Test
  void upperCaseNamesThatTheModuleAssignsANumberOnceAreConstants() {
    assertThat(constants(LISTING))
        .containsExactly(
            new Constant("COUNT", 100L, new Position(1, 9)),
            new Constant("SLEEP", 0.001, new Position(2, 7)),
            new Constant("BIG", 31L, new Position(4, 7)),
            new Constant("LESS", -5L, new Position(4, 21)),
            new Constant("TINY", 1e-3, new Position(4, 33)));
  }

  @Test
  void changingOneLeavesAllElseAsItIs() {
    String changed = LISTING;
    for (Constant constant : constants(LISTING).reversed()) {
      changed = constant.changed(changed, "42");
    }

    assertThat(changed)
        .isEqualTo(
            LISTING
                .replace("100", "42")
                .replace("0.001", "42")
                .replace("0x1_F", "42")
                .replace("- 5", "42")
                .replace("1e-3", "42"));
  }

  @Test
  void columnsCountCharactersThatTakeTwoPlacesAsOne() {
    String listing = "TEXT = '😀'; N = 7 # 😀\n";

    assertThat(constants(listing).getFirst().changed(listing, "8"))
        .isEqualTo("TEXT = '😀'; N = 8 # 😀\n");
  }

  private static List<Constant> constants(String listing) {
    return Constant.in(((Reading.Accepted) Listing.read(listing)).statements());
  }
}
